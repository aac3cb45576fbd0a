package dev.lockstep.sql;

import dev.lockstep.diff.Change;
import dev.lockstep.plan.Action;
import dev.lockstep.plan.Operation;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.Rollback;
import dev.lockstep.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan as the text of a file. One statement a paragraph; BEGIN and COMMIT around each step that is a transaction; the
 * account of the migration in the last transaction, so that it is kept if and only if everything else was done.
 */
public final class ScriptWriter {

    private static final String LOCK_TIMEOUT = "SET LOCAL lock_timeout = '2s';\n";

    private final StringBuilder text = new StringBuilder();
    private final StatementWriter statements = new StatementWriter();
    private final Optional<String> before;
    private final Optional<String> account;

    private ScriptWriter(String header, Optional<String> before, Optional<String> account) {
        this.text.append(header);
        this.before = before;
        this.account = account;
    }

    /** The migration: {@code title} is the name of its file without the ending, such as {@code 006_add_user_timezone}. */
    public static String up(
            int version, String name, String title, List<Change> changes, Plan plan, Rollback rollback) {
        Optional<String> tracking = version == 1 ? Optional.of(TrackingSql.CREATE_TABLE) : Optional.empty();
        return new ScriptWriter(
                        Header.up(title, changes, plan, rollback),
                        tracking,
                        Optional.of(TrackingSql.insert(version, name)))
                .write(plan);
    }

    /** Its way back. */
    public static String down(int version, String title, String takenBack, Plan plan, Rollback rollback) {
        return new ScriptWriter(
                        Header.down(title, takenBack, plan, rollback),
                        Optional.empty(),
                        Optional.of(TrackingSql.delete(version)))
                .write(plan);
    }

    /** Changes that are no migration: no account is kept of them. */
    public static String untracked(String title, List<Change> changes, Plan plan) {
        return new ScriptWriter(Header.untracked(title, changes, plan), Optional.empty(), Optional.empty()).write(plan);
    }

    /** The statements that change something, without comments and without an account: for a message that shows what is missing. */
    public static String statements(Plan plan) {
        StatementWriter statements = new StatementWriter();
        return plan.actions().stream()
                .filter(action -> !(action.operation() instanceof Operation.RefuseRows))
                .map(action -> action.operation().accept(statements) + ";")
                .collect(Collectors.joining("\n"));
    }

    private String write(Plan plan) {
        List<Step> steps = withPlaceForAccount(plan.steps());
        text.append(steps.size() == 1 ? ErrorStop.OF_ONE_STEP : ErrorStop.OF_STEPS);
        for (int i = 0; i < steps.size(); i++) {
            step(steps.get(i), i == 0, i == steps.size() - 1);
        }
        return text.toString();
    }

    /** The account needs a transaction at the end, and the tracking table one at the beginning. */
    private List<Step> withPlaceForAccount(List<Step> steps) {
        List<Step> all = new ArrayList<>(steps);
        Step empty = new Step(Step.Mode.TRANSACTION, List.of());
        if (account.isPresent() && (all.isEmpty() || isStandalone(all.get(all.size() - 1)))) {
            all.add(empty);
        }
        if (before.isPresent() && isStandalone(all.get(0))) {
            all.add(0, empty);
        }
        return all;
    }

    private static boolean isStandalone(Step step) {
        return step.mode() == Step.Mode.STANDALONE;
    }

    private void step(Step step, boolean first, boolean last) {
        if (isStandalone(step)) {
            statement(step.actions().get(0));
            return;
        }
        text.append("\nBEGIN;\n");
        if (step.isBlocking()) {
            text.append(LOCK_TIMEOUT);
        }
        if (first) {
            before.ifPresent(statement -> paragraph("The account of the migrations.", statement));
        }
        step.actions().forEach(this::statement);
        if (last) {
            account.ifPresent(statement -> text.append('\n').append(statement).append(";\n"));
        }
        text.append("\nCOMMIT;\n");
    }

    private void statement(Action action) {
        paragraph(Reason.of(action), action.operation().accept(statements));
    }

    private void paragraph(String comment, String statement) {
        text.append('\n').append(Comments.line(comment)).append(statement).append(";\n");
    }
}
