package dev.lockstep.sql;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.NamespaceChange;
import dev.lockstep.diff.SequenceChange;
import dev.lockstep.diff.TableChange;
import dev.lockstep.plan.Operation;
import dev.lockstep.schema.Identifier;

/** An operation as a statement, without the semicolon at its end. */
final class StatementWriter implements Operation.Visitor<String>, Change.Visitor<String> {

    private final TableSql tables = new TableSql();
    private final ColumnSql columns = new ColumnSql();
    private final ConstraintSql constraints = new ConstraintSql();
    private final IndexSql indexes = new IndexSql();
    private final SequenceSql sequences = new SequenceSql();
    private final EnumTypeSql enumTypes = new EnumTypeSql();

    @Override
    public String apply(Operation.Apply operation) {
        return operation.change().accept((Change.Visitor<String>) this);
    }

    @Override
    public String refuseRows(Operation.RefuseRows operation) {
        return operation.probe().accept(new ProbeSql(operation));
    }

    @Override
    public String countOn(Operation.CountOn operation) {
        return SequenceSql.countOn(operation);
    }

    @Override
    public String addNotValid(Operation.AddNotValid operation) {
        return ConstraintSql.addNotValid(operation.table(), operation.constraint());
    }

    @Override
    public String replaceNotValid(Operation.ReplaceNotValid operation) {
        return ConstraintSql.replaceNotValid(operation.table(), operation.from(), operation.constraint());
    }

    @Override
    public String validate(Operation.Validate operation) {
        return ConstraintSql.validate(operation.table(), operation.constraint());
    }

    @Override
    public String tryToValidate(Operation.TryToValidate operation) {
        return ConstraintSql.tryToValidate(operation.table(), operation.check());
    }

    @Override
    public String dropHelper(Operation.DropHelper operation) {
        return ConstraintSql.drop(operation.table(), operation.helper());
    }

    @Override
    public String createIndexConcurrently(Operation.CreateIndexConcurrently operation) {
        return IndexSql.createConcurrently(operation.table(), operation.index());
    }

    @Override
    public String dropIndexConcurrently(Operation.DropIndexConcurrently operation) {
        return IndexSql.dropConcurrently(operation.table(), operation.index());
    }

    @Override
    public String addUsingIndex(Operation.AddUsingIndex operation) {
        return ConstraintSql.addUsingIndex(operation.table(), operation.constraint());
    }

    @Override
    public String backfill(Operation.Backfill operation) {
        return BackfillSql.plain(operation);
    }

    @Override
    public String backfillByKey(Operation.BackfillByKey operation) {
        return BackfillSql.byKey(operation);
    }

    @Override
    public String backfillLatecomers(Operation.BackfillLatecomers operation) {
        return BackfillSql.latecomers(operation);
    }

    @Override
    public String fillDistinct(Operation.FillDistinct operation) {
        return BackfillSql.distinct(operation);
    }

    @Override
    public String namespace(NamespaceChange change) {
        return change.accept(create -> "CREATE SCHEMA IF NOT EXISTS " + Identifier.quote(create.name()));
    }

    @Override
    public String enumType(EnumTypeChange change) {
        return change.accept(enumTypes);
    }

    @Override
    public String sequence(SequenceChange change) {
        return change.accept(sequences);
    }

    @Override
    public String table(TableChange change) {
        return change.accept(tables);
    }

    @Override
    public String column(ColumnChange change) {
        return change.accept(columns);
    }

    @Override
    public String constraint(ConstraintChange change) {
        return change.accept(constraints);
    }

    @Override
    public String index(IndexChange change) {
        return change.accept(indexes);
    }
}
