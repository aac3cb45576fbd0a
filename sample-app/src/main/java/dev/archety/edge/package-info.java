/** The agents on the edge: which there are, what they are to do, and what they reported. */
package dev.archety.edge;
