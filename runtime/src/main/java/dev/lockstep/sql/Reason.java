package dev.lockstep.sql;

import dev.lockstep.plan.Action;
import dev.lockstep.plan.Operation;
import dev.lockstep.schema.Origin;

/** The comment above a statement: where it comes from, and for a part of a sequence what the part is for. */
final class Reason implements Operation.Visitor<String> {

    private static final Reason REASON = new Reason();

    private Reason() {}

    /** One line of text, without the dashes. */
    static String of(Action action) {
        String purpose = action.operation().accept(REASON);
        Origin origin = action.origin();
        String place = origin.isKnown() ? origin.toString() : "";
        return place.isEmpty() || purpose.isEmpty() ? place + purpose : place + ": " + purpose;
    }

    @Override
    public String apply(Operation.Apply operation) {
        return ChangeSummary.of(operation.change());
    }

    @Override
    public String refuseRows(Operation.RefuseRows operation) {
        return "rows that would stop the migration later stop it here, before anything is done";
    }

    @Override
    public String countOn(Operation.CountOn operation) {
        return "go on behind the numbers that the rows have";
    }

    @Override
    public String addNotValid(Operation.AddNotValid operation) {
        return "rows written from now on are checked";
    }

    @Override
    public String replaceNotValid(Operation.ReplaceNotValid operation) {
        return "rows written from now on are checked by the new rule, and never by none";
    }

    @Override
    public String validate(Operation.Validate operation) {
        return "the rows that exist are checked, while others read and write";
    }

    @Override
    public String tryToValidate(Operation.TryToValidate operation) {
        return "the rows that exist are checked, too, unless what stands in for values that are gone breaks the check";
    }

    @Override
    public String dropHelper(Operation.DropHelper operation) {
        return "the check has done its work";
    }

    @Override
    public String createIndexConcurrently(Operation.CreateIndexConcurrently operation) {
        return "built while others read and write; if that fails, drop the index "
                + operation.index().name() + " and run this again";
    }

    @Override
    public String dropIndexConcurrently(Operation.DropIndexConcurrently operation) {
        return "drop index " + operation.index().name() + " while others read and write";
    }

    @Override
    public String addUsingIndex(Operation.AddUsingIndex operation) {
        return "the finished index becomes the constraint";
    }

    @Override
    public String backfill(Operation.Backfill operation) {
        return "values for the rows that exist";
    }

    @Override
    public String backfillByKey(Operation.BackfillByKey operation) {
        return "values for the rows that exist, batch by batch; stopped and run again, it goes on with those that have none";
    }

    @Override
    public String backfillLatecomers(Operation.BackfillLatecomers operation) {
        return "values for the rows that were written without one meanwhile";
    }

    @Override
    public String fillDistinct(Operation.FillDistinct operation) {
        return "stand-ins for the values that are gone, a different one for each row";
    }
}
