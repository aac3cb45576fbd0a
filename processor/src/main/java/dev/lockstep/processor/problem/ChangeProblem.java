package dev.lockstep.processor.problem;

/** LS2xx: changes of the model that have no migration, or that cannot have one without an answer; from LS220 on, what to mind about one. */
public enum ChangeProblem implements ProblemCode {
    UNMIGRATED(
            "LS201",
            "the model has a change that no migration makes: %1$s. In check mode nothing is written. Compile with"
                    + " -Alockstep.mode=generate and commit the new files in %2$s. What is missing there:%n%3$s"),
    COLUMN_GONE(
            "LS202",
            "column %1$s.%2$s is gone from the model. Dropping it would lose its values, so it is not done unasked. If they"
                    + " may go, put @Dropped(\"%3$s\") on class %4$s; else bring the attribute back."),
    COLUMN_GONE_OR_RENAMED(
            "LS203",
            "column %1$s.%2$s is gone from the model, and %3$s has come. A rename keeps the values, a drop loses them; the"
                    + " model does not say which it is. Put @RenamedFrom(\"%4$s\") on %5$s, or @Dropped(\"%6$s\") on class"
                    + " %7$s."),
    TABLE_GONE(
            "LS204",
            "table %1$s (%2$s) is gone from the model. Dropping it would lose its rows, so it is not done unasked. If they"
                    + " may go, put @Dropped(\"%3$s\") on an entity or in a package-info.java; else bring the class back."),
    TABLE_GONE_OR_RENAMED(
            "LS205",
            "table %1$s (%2$s) is gone from the model, and %3$s has come. A rename keeps the rows, a drop loses them; the model"
                    + " does not say which it is. Put @RenamedFrom(\"%4$s\") on the class of the new table, or @Dropped(\"%4$s\")"
                    + " on an entity or in a package-info.java."),
    REQUIRED_WITHOUT_VALUE(
            "LS206",
            "column %1$s.%2$s is new and required, and has no default. Rows that exist would have no value for it. Say what"
                    + " they get with @Backfill(\"%3$s\") on the attribute; or give all rows a default with"
                    + " @ColumnDefault(\"…\"); or allow null with @Column(nullable = true)."),
    ONE_VALUE_FOR_ALL(
            "LS211",
            "column %1$s.%2$s is new and unique, and its default is the same for all rows that exist. Only one of them could have"
                    + " it. Say what each gets with @Backfill(\"an SQL expression that differs by row\") on the attribute, such as"
                    + " gen_random_uuid(); or take the default away and allow null with @Column(nullable = true)."),
    NO_CAST(
            "LS207",
            "column %1$s.%2$s changes from %3$s to %4$s, and PostgreSQL does not convert the one to the other by itself. Say how"
                    + " with an SQL expression over the old column: @ConvertUsing(\"%5$s\") on the attribute, if that is right"
                    + " for every value."),
    NO_MAPPING(
            "LS218",
            "column %1$s.%2$s changes from %3$s to %4$s: from numbers of constants to their names, or back. Only you know which was"
                    + " which when the rows were written. If the constants stand as they stood then, put"
                    + " @ConvertUsing(\"%5$s\") on the attribute."),
    UNKNOWN_OLD_NAME(
            "LS208",
            "@%1$s(\"%2$s\") names nothing that the last migration has.%3$s A rename needs the old name of the"
                    + " attribute or class, or of its column or table. Correct it, or take the annotation away if this is new."),
    OPEN_MIGRATION_EDITED(
            "LS209",
            "the model has changed again (%2$s), but %1$s was edited by hand and is not committed: writing it anew would lose the"
                    + " edit. Commit it (git add and git commit) and compile again for a migration of its own, or discard the"
                    + " edit by deleting its two files and running git checkout -- snapshot.json."),
    NO_EXPRESSION(
            "LS210",
            "@%1$s(\"%2$s\") is not one SQL expression: a quote or parenthesis stays open or closes what it did not open, or it"
                    + " holds a semicolon, a comment, a backslash, or a comma outside of parentheses. It would change the statement that it"
                    + " becomes part of. Write one expression, and texts in single quotes: 'text'."),
    STILL_THERE(
            "LS212",
            "@RenamedFrom(\"%1$s\") names what was not renamed: %2$s has that name still. Only what is gone can have become"
                    + " something else. Take the annotation away, or take %2$s away if this is what it has become."),
    CONTRADICTION(
            "LS213",
            "@RenamedFrom(\"%1$s\") on %2$s contradicts @%3$s(\"%1$s\") on %4$s. What had that name has become one thing and"
                    + " only one. Take one of the two annotations away."),
    COLUMN_NAME_TAKEN(
            "LS214",
            "%1$s is renamed to a name that is taken: column %2$s of table %3$s, whose values would be lost. If they may go,"
                    + " put @Dropped(\"%4$s\") on class %5$s; else give %1$s another name."),
    TABLE_NAME_TAKEN(
            "LS215",
            "%1$s is renamed to a name that is taken: table %2$s (%3$s), whose rows would be lost. If they may go, put"
                    + " @Dropped(\"%4$s\") on the class or in a package-info.java; else give %1$s another @Table(name = \"…\")."),
    UNKNOWN_COLUMN(
            "LS216",
            "@%1$s(\"%2$s\") names %3$s, which is no column of table %4$s.%5$s PostgreSQL would stop the migration there."
                    + " Name one of: %6$s."),
    LOOKS_LIKE_SWAP(
            "LS217",
            "columns %2$s and %3$s of table %1$s exchange their types, as if two attributes had exchanged their names. Converting"
                    + " them would put each value in the wrong place. If the names were exchanged, put @RenamedFrom(\"%5$s\") on"
                    + " %4$s and @RenamedFrom(\"%4$s\") on %5$s; if not, say how to convert: @ConvertUsing(\"%6$s\")."),
    NOTHING_TO_DO(
            "LS220",
            Severity.NOTE,
            "@%1$s(\"%2$s\") has nothing to do: it is done, or it was not needed. Remove it once the migration that it shaped is"
                    + " committed."),
    REWRITES_TABLE(
            "LS221",
            Severity.WARNING,
            "%1$s. Nobody can read or write the table until that is done, which takes long when it is large. Then add an"
                    + " attribute of the new kind beside the old one instead, fill it in batches, and take the old one away in"
                    + " a later release. Where the table is small, go on."),
    SCANS_TABLE(
            "LS222",
            Severity.WARNING,
            "%1$s. Nobody can read or write the table until that is done, which takes long when it is large. Leave"
                    + " lockstep.online at true, where rows are checked while others work; what has no such form is best done"
                    + " while nobody needs the table."),
    REBUILDS_INDEX(
            "LS223",
            Severity.WARNING,
            "%1$s. On a large table that takes long, and writers wait meanwhile. Leave lockstep.online at true, or drop the"
                    + " index in a migration before this one and create it again in one after it."),
    LOSES_DATA(
            "LS224",
            Severity.WARNING,
            "the migration deletes %1$s, and its rollback does not bring them back. Save first what is still needed. Of a"
                    + " dropped column or table, -Alockstep.drops=rename keeps everything under another name."),
    MAY_FAIL_ON_DATA("LS225", Severity.WARNING, "%1$s.%2$s Correct such rows before you deploy, or give them a value."),
    BREAKS_OLD_VERSION(
            "LS226",
            Severity.WARNING,
            "%1$s. While a new version is rolled out, the old one still runs. If it has to go on working, spread the change"
                    + " over releases: add the new beside the old and write both, let every reader move over, and only then"
                    + " take the old away. If it is stopped before the migration runs, go on."),
    LOCKS_ROWS(
            "LS227",
            Severity.WARNING,
            "%1$s. Who writes to one of them waits meanwhile, which takes long when they are many. Leave lockstep.online at"
                    + " true, where a table with a primary key gets its values batch by batch; what has no such form is best"
                    + " done while nobody writes to the table."),
    UNLISTED_CONSTANT(
            "LS228",
            Severity.NOTE,
            "@RenamedFrom(\"%1$s\") changes no row of %2$s: no check lists the constants that %3$s holds, so nobody can tell from"
                    + " the schema what is stored there, or whether it was replaced before. If rows have the old name, make a"
                    + " migration with java -jar lockstep-cli.jar new, and put into it: %4$s Then take the annotation away.");

    private final String code;
    private final Severity severity;
    private final String text;

    ChangeProblem(String code, String text) {
        this(code, Severity.ERROR, text);
    }

    ChangeProblem(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return text;
    }
}
