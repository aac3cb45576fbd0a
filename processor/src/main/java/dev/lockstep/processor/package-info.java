/**
 * The annotation processor: its options, where the migrations lie, and the generation as one short method.
 *
 * <p>It claims no annotation and emits nothing that another processor could depend on. Entities are collected round by round
 * and read once, in the last one, when everything that other processors generate is there.
 */
@NullMarked
package dev.lockstep.processor;

import org.jspecify.annotations.NullMarked;
