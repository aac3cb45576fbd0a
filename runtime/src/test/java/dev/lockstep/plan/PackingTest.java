package dev.lockstep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.plan.Operation.Apply;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More tables at once than a server has locks for are spread over transactions. */
final class PackingTest {

    private static final int TABLES = 1_201;
    private static final Schema NOTHING = new Schema(List.of(), List.of(), List.of());

    @Test
    void tables_are_created_500_a_transaction_each_after_those_that_it_references() {
        Plan plan = plan(NOTHING, chain());

        assertThat(plan.steps())
                .extracting(step -> changes(step, CreateTable.class).size())
                .containsExactly(500, 500, 201);
        Set<QualifiedName> there = new HashSet<>();
        for (Step step : plan.steps()) {
            for (CreateTable create : changes(step, CreateTable.class)) {
                there.add(create.table().name());
                assertThat(create.table().foreignKeys()).allMatch(key -> there.contains(key.referencedTable()));
            }
        }
        assertThat(there).hasSize(TABLES);
    }

    /** Pairs of tables that reference each other: one of the two keys of each is added when both are there. */
    @Test
    void tables_are_linked_500_a_transaction() {
        Plan plan = plan(NOTHING, schema(number -> number % 2 == 0 ? number + 1 : number - 1));

        assertThat(plan.steps())
                .extracting(step -> step.actions().size())
                .allMatch(actions -> actions <= 500)
                .hasSize(4);
        assertThat(plan.steps().stream().flatMap(step -> changes(step, AddConstraint.class).stream()))
                .hasSize(TABLES / 2);
    }

    @Test
    void tables_are_dropped_500_a_transaction() {
        Plan plan = plan(chain(), NOTHING);

        assertThat(plan.steps())
                .extracting(step -> changes(step, DropTable.class).size())
                .containsExactly(500, 500, 201);
    }

    @Test
    void what_fits_is_one_transaction() {
        Schema few = new Schema(chain().tables().subList(0, 500), List.of(), List.of());

        assertThat(plan(NOTHING, few).steps()).hasSize(1);
        assertThat(plan(few, NOTHING).steps()).hasSize(1);
    }

    private static Plan plan(Schema current, Schema wanted) {
        return Planner.plan(Differ.diff(current, wanted, Intent.NONE), PlanOptions.DEFAULT);
    }

    private static <C extends Change> List<C> changes(Step step, Class<C> kind) {
        return step.actions().stream()
                .map(Action::operation)
                .flatMap(operation -> operation instanceof Apply apply ? Stream.of(apply.change()) : Stream.empty())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Each table references the one before it. */
    private static Schema chain() {
        return schema(number -> number - 1);
    }

    /** Tables of which each references another one, if there is that. */
    private static Schema schema(IntUnaryOperator referenced) {
        return new Schema(
                IntStream.range(0, TABLES)
                        .mapToObj(number -> table(number, referenced.applyAsInt(number)))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Table table(int number, int referenced) {
        QualifiedName name = name(number);
        Origin origin = Origin.of("Part" + number);
        Column id = Column.of("id", SqlType.BIGINT, origin).withNullable(false);
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new PrimaryKey(ObjectName.derived(name + "_pkey"), List.of("id")));
        if (referenced >= 0 && referenced < TABLES) {
            constraints.add(ForeignKey.of(
                    ObjectName.derived(name + "_id_fkey"), List.of("id"), name(referenced), List.of("id")));
        }
        return new Table(name, List.of(id), constraints, List.of(), Optional.empty(), origin);
    }

    private static QualifiedName name(int number) {
        return QualifiedName.of("part_%05d".formatted(number));
    }
}
