package dev.lockstep.sql;

import dev.lockstep.plan.TableLock;
import java.util.Map;
import java.util.Set;

/**
 * What a statement was seen to do to the tables that were there before it, by object id: the strongest lock on each, which
 * were written anew, and which were read row by row or had an index built.
 */
record Observation(Map<Long, TableLock> locks, Set<Long> rewritten, Set<Long> scanned, Set<Long> indexed) {}
