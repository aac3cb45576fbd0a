package dev.lockstep;

import java.util.List;

/**
 * The facts of a {@link StatementFailedException}.
 *
 * @param reason what PostgreSQL said, with detail and hint
 * @param done what the run had finished before, as {@code 7 expand_phone}
 * @param remedy what to do
 */
public record FailedStatement(
        String file,
        int line,
        int column,
        String statement,
        String sqlState,
        String reason,
        int version,
        int stepsDone,
        int steps,
        List<String> done,
        String remedy) {

    private static final int LONGEST_STATEMENT = 2_000;

    public FailedStatement {
        done = List.copyOf(done);
    }

    String message() {
        StringBuilder message = new StringBuilder();
        message.append(file)
                .append(':')
                .append(line)
                .append(':')
                .append(column)
                .append(": ")
                .append(reason);
        message.append(sqlState.isEmpty() ? "" : " (SQLSTATE " + sqlState + ")").append('\n');
        message.append("  Statement: ")
                .append(shortened().replace("\n", "\n    "))
                .append('\n');
        message.append("  Before it: ").append(before()).append('\n');
        return message.append("  ").append(remedy).toString();
    }

    private String shortened() {
        return statement.length() <= LONGEST_STATEMENT
                ? statement
                : statement.substring(0, LONGEST_STATEMENT) + " … (" + statement.length() + " characters)";
    }

    private String before() {
        String migrations = done.isEmpty() ? "nothing in this run" : String.join(", ", done) + " in this run";
        return steps == 1 ? migrations : migrations + "; of this migration " + stepsDone + " of " + steps + " steps";
    }
}
