package dev.lockstep.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What exists stays as it is where only its words, its name or its order is another. */
final class ReconcilerTest {

    private static final QualifiedName SEATS = QualifiedName.of("seats");

    @Test
    void a_primary_key_keeps_its_order() {
        Constraint old = new PrimaryKey(ObjectName.derived("seats_pkey"), List.of("row", "hall"));
        Constraint wanted = new PrimaryKey(ObjectName.derived("seats_pkey"), List.of("hall", "row"));

        assertThat(reconciled(old, wanted)).isEqualTo(schema(old));
        assertThat(Differ.diff(schema(old), schema(wanted), Intent.NONE)).isEmpty();
    }

    @Test
    void a_foreign_key_keeps_its_order_and_takes_a_name_that_is_given() {
        ForeignKey old = ForeignKey.of(
                ObjectName.derived("seats_row_hall_fkey"), List.of("row", "hall"), SEATS, List.of("r", "h"));
        ForeignKey wanted = ForeignKey.of(
                ObjectName.derived("seats_hall_row_fkey"), List.of("hall", "row"), SEATS, List.of("h", "r"));
        Constraint named = wanted.withName(ObjectName.given("seat_above"));

        assertThat(reconciled(old, wanted)).isEqualTo(schema(old));
        assertThat(reconciled(old, named)).isEqualTo(schema(old.withName(ObjectName.given("seat_above"))));
    }

    @Test
    void pairs_of_a_foreign_key_that_are_others_are_a_change() {
        ForeignKey old = ForeignKey.of(ObjectName.given("f"), List.of("row", "hall"), SEATS, List.of("r", "h"));
        ForeignKey wanted = ForeignKey.of(ObjectName.given("f"), List.of("row", "hall"), SEATS, List.of("h", "r"));

        assertThat(reconciled(old, wanted)).isEqualTo(schema(wanted));
        assertThat(Differ.diff(schema(old), schema(wanted), Intent.NONE)).hasSize(1);
    }

    @Test
    void the_order_of_a_unique_constraint_is_written_by_somebody() {
        Constraint old = UniqueConstraint.of(ObjectName.given("u"), List.of("row", "hall"));
        Constraint wanted = UniqueConstraint.of(ObjectName.given("u"), List.of("hall", "row"));

        assertThat(Differ.diff(schema(old), schema(wanted), Intent.NONE)).hasSize(1);
    }

    private static Schema reconciled(Constraint old, Constraint wanted) {
        return Reconciler.reconcile(schema(old), schema(wanted), Renames.NONE);
    }

    private static Schema schema(Constraint constraint) {
        List<Column> columns = List.of(
                Column.of("hall", SqlType.BIGINT, new Origin("Seat", "hall")),
                Column.of("row", SqlType.INTEGER, new Origin("Seat", "row")));
        Table table =
                new Table(SEATS, columns, List.of(constraint), List.of(), Optional.empty(), new Origin("Seat", ""));
        return new Schema(List.of(table), List.of(), List.of());
    }
}
