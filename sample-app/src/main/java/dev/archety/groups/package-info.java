/** What a group of people does together: polls and checklists, found by the GUID of their chat. */
package dev.archety.groups;
