package dev.lockstep.plan;

import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Piece.Isolation;
import dev.lockstep.plan.Piece.Stage;
import java.util.ArrayList;
import java.util.List;

/** Cuts pieces, which are in order, into steps. */
final class Packing {

    /**
     * A transaction keeps a lock on each table that it creates, drops or links to another one, on its indexes, its sequence
     * and what is stored out of line: two to a dozen. By default a server has room for 6,400 of all its transactions
     * (PostgreSQL 19.12, {@code max_locks_per_transaction} times {@code max_connections}), and refuses the next one.
     */
    private static final int MOST_TABLES = 500;

    private final List<Step> steps = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();
    private boolean isOpenFree = true;
    private int tables;

    private Packing() {}

    /** Only what is about one table, or about no table in use, shares a transaction. */
    static List<Step> online(List<Piece> pieces) {
        Packing packing = new Packing();
        for (Piece piece : pieces) {
            if (!packing.hasRoomFor(piece)) {
                packing.close();
            }
            packing.add(piece);
        }
        packing.close();
        return packing.steps;
    }

    /** One step, but for a new label of an enum type, which nothing can use in the transaction that adds it. */
    static List<Step> plain(List<Piece> pieces) {
        Packing packing = new Packing();
        for (Piece piece : pieces) {
            boolean isAlone = piece.stage() == Stage.TYPES && piece.isolation() == Isolation.OWN_TRANSACTION;
            if (isAlone) {
                packing.close();
            }
            packing.add(piece);
            if (isAlone) {
                packing.close();
            }
        }
        packing.close();
        return packing.steps;
    }

    private boolean hasRoomFor(Piece next) {
        if (open.isEmpty()) {
            return true;
        }
        boolean isTogether = open.get(open.size() - 1).sharesWith(next) || (isOpenFree && isFree(next));
        return isTogether && !(tables == MOST_TABLES && locksAnother(next));
    }

    private void add(Piece piece) {
        open.add(piece);
        isOpenFree &= isFree(piece);
        tables += locksAnother(piece) ? 1 : 0;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        boolean isStandalone = open.get(0).isolation() == Isolation.STANDALONE;
        steps.add(new Step(
                isStandalone ? Step.Mode.STANDALONE : Step.Mode.TRANSACTION,
                open.stream().map(Piece::action).toList()));
        open.clear();
        isOpenFree = true;
        tables = 0;
    }

    /** Actions that touch no table in use may share one transaction whatever they are about. */
    private static boolean isFree(Piece piece) {
        return piece.isolation() == Isolation.SHARED && piece.action().impacts().isEmpty();
    }

    /** Whether it locks a table that those before it may not have locked. */
    private static boolean locksAnother(Piece piece) {
        return piece.action().operation() instanceof Apply apply
                && (apply.change() instanceof CreateTable
                        || apply.change() instanceof DropTable
                        || apply.change() instanceof AddConstraint);
    }
}
