package dev.lockstep.processor.cases;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The refusals that rows of {@link RandomRows} can give cause to. What can be counted is counted by this test itself. */
final class Refusals {

    private static final Pattern MISSING =
            Pattern.compile("ERROR: (?<count>\\d+) rows of (?<table>.+) have no (?<column>.+?), among them ");
    private static final Pattern OTHERS = Pattern.compile(
            "ERROR: \\d+ (?:values of .+ stand in more than one row of|rows of .+ have a .+ (?:that is no|of more than) "
                    + "|rows of .+ name a row of .+ that is not there)");

    private final Schema before;
    private final Database database;

    Refusals(Schema before, Database database) {
        this.before = before;
        this.database = database;
    }

    /** Whether {@code message} is a refusal, and right. */
    boolean explain(String message) {
        Matcher missing = MISSING.matcher(message);
        return missing.find()
                ? count(missing.group("table"), missing.group("column")).equals(List.of(missing.group("count")))
                : OTHERS.matcher(message).find();
    }

    /** Of rows without a value, where table and column are called so before the change. */
    private List<String> count(String tableName, String columnName) {
        for (Table table : before.tables()) {
            for (Column column : table.columns()) {
                if (table.name().toString().equals(tableName) && column.name().equals(columnName)) {
                    return database.query("SELECT count(*) FROM " + Identifier.quote(table.name()) + " WHERE "
                            + Identifier.quote(columnName) + " IS NULL");
                }
            }
        }
        return List.of();
    }
}
