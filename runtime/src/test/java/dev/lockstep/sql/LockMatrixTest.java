package dev.lockstep.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.IndexChange.ReplaceIndex;
import dev.lockstep.diff.Intent;
import dev.lockstep.plan.Action;
import dev.lockstep.plan.Operation;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.plan.Step;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What plans say about locks, rewrites and scans is what a server does: each statement of each kind of change is run while another
 * connection watches. What was seen is {@code docs/locks.md}, which {@code -Dgolden=update} writes.
 */
@Timeout(1200)
final class LockMatrixTest {

    private static final Path PAGE = Path.of("docs", "locks.md");
    private static final Map<String, String> VALUES =
            Map.of("bigint", "row", "integer", "row", "varchar", "'n' || row", "uuid", "gen_random_uuid()");

    /** Changes that are always spread over several operations. */
    private static final Set<Class<?>> NEVER_AS_THEY_ARE = Set.of(ReplaceConstraint.class, ReplaceIndex.class);

    @Test
    void every_step_does_what_its_plan_says_and_the_page_shows_it() throws IOException, SQLException {
        List<String> pages = new ArrayList<>();
        List<String> lies = new ArrayList<>();
        for (int major : PostgresServer.majors()) {
            LockPage page = new LockPage();
            for (PlanOptions.Mode mode : PlanOptions.Mode.values()) {
                for (LockCase changed : LockCases.all()) {
                    lies.addAll(watch(PostgresServer.of(major), changed, options(mode, changed), page));
                }
            }
            pages.add(page.text());
        }
        assertThat(lies).isEmpty();
        String text = pages.get(0);
        assertThat(pages).as("the same on each major").containsOnly(text);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE).hasContent(text);
    }

    @Test
    void no_kind_of_operation_or_change_is_left_out() {
        Set<Class<?>> seen = new HashSet<>();
        for (PlanOptions.Mode mode : PlanOptions.Mode.values()) {
            for (LockCase changed : LockCases.all()) {
                for (Action action :
                        Planner.plan(changed.changes(), options(mode, changed)).actions()) {
                    seen.add(action.operation().getClass());
                    if (action.operation() instanceof Apply apply) {
                        seen.add(apply.change().getClass());
                    }
                }
            }
        }
        Set<Class<?>> all = new HashSet<>(kinds(Operation.class).toList());
        all.addAll(kinds(Change.class).toList());
        all.removeAll(NEVER_AS_THEY_ARE);
        assertThat(seen).containsAll(all);
    }

    private static PlanOptions options(PlanOptions.Mode mode, LockCase changed) {
        PlanOptions options = new PlanOptions(mode);
        return changed.way() == PlanOptions.Way.BACK ? options.back() : options;
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(LockMatrixTest::kinds)
                : Stream.of(type);
    }

    private static List<String> watch(PostgresServer server, LockCase changed, PlanOptions options, LockPage page)
            throws SQLException {
        TestDatabase database = TestDatabase.empty(server, "locks");
        prepare(database, changed);
        Plan plan = Planner.plan(changed.changes(), options);
        StatementWriter writer = new StatementWriter();
        List<String> lies = new ArrayList<>();
        try (Observer observer = new Observer(database)) {
            Set<Long> inUse = observer.tables().keySet();
            for (Step step : plan.steps()) {
                for (Action action : step.actions()) {
                    Map<Long, String> before = observer.tables();
                    before.keySet().retainAll(inUse);
                    Observation seen =
                            observer.run(step.mode(), action.operation().accept(writer));
                    Claims claims = new Claims(action, before, observer.tables());
                    claims.lies(seen)
                            .forEach(lie -> lies.add(server + ", " + options.mode() + ", " + changed + ", "
                                    + Reason.of(action) + ": " + lie));
                    page.add(options.mode(), changed, action, claims, seen);
                }
            }
        }
        return lies;
    }

    private static void prepare(TestDatabase database, LockCase changed) {
        Plan creation = Planner.plan(Differ.diff(Schema.EMPTY, changed.before(), Intent.NONE), PlanOptions.DEFAULT);
        List<String> statements = new ArrayList<>(List.of(ScriptWriter.statements(creation)));
        List<Table> parentsFirst = new ArrayList<>(changed.before().tables());
        Collections.reverse(parentsFirst);
        parentsFirst.forEach(table -> statements.add(rows(table)));
        statements.addAll(changed.rows());
        database.execute(String.join(";\n", statements));
    }

    /** Three rows, with a value in every column that takes one. */
    private static String rows(Table table) {
        Map<String, String> values = new TreeMap<>();
        for (Column column : table.columns()) {
            if (!(column.value() instanceof ColumnValue.Generated)) {
                values.put(column.name(), VALUES.getOrDefault(column.type().name(), "'HAPPY'"));
            }
        }
        return "INSERT INTO " + table.name() + " (" + String.join(", ", values.keySet()) + ") SELECT "
                + String.join(", ", values.values()) + " FROM generate_series(1, 3) AS row";
    }
}
