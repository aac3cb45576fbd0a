package dev.lockstep;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A script of so many statements, each of which leaves one row in the table {@code log}, written in as odd a way as PostgreSQL
 * takes (manual 4.1, Lexical Structure): whoever cuts it elsewhere than between them gets an error or other rows.
 */
final class RandomScript {

    /** What ends, opens or closes something for a careless reader. */
    private static final List<String> TRAPS = List.of(
            ";", "''", "\"", "\\", "$$", "$a$", "--", "/*", "*/", "\n", " ", "BEGIN", "END;", "ATOMIC", "COMMIT;", "E",
            "U&", ":x", ":''x''", "?", "{", "}", "\\.", "ä", "1", "(", ")", "\\q", "\t");

    /** BEGIN ATOMIC came with it. */
    private static final int ATOMIC = 14;

    private final Random random;
    private final List<Supplier<String>> expressions = List.of(
            this::string,
            this::escapes,
            this::unicode,
            this::dollars,
            this::continued,
            this::quotedName,
            this::choice,
            this::array,
            this::operators,
            this::call);
    private final List<Supplier<String>> statements;
    private final int id;
    private int made;

    private RandomScript(int id, int major, Random random) {
        this.id = id;
        this.random = random;
        this.statements = List.of(
                this::insert,
                this::insert,
                this::insert,
                this::block,
                major < ATOMIC ? this::block : this::function,
                this::procedure,
                this::rule);
    }

    /** For a server of a major version; {@code id} keeps the names apart of what several scripts make. */
    static String of(int id, int major, long seed, int statements) {
        RandomScript script = new RandomScript(id, major, new Random(seed));
        return IntStream.range(0, statements)
                .mapToObj(i -> script.any(script.statements) + script.gap() + ";" + script.gap() + script.empty())
                .collect(Collectors.joining());
    }

    private String any(List<Supplier<String>> kinds) {
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private String insert() {
        return "INSERT" + space() + "INTO log" + space() + "(text)" + gap() + "SELECT" + space() + expression();
    }

    private String expression() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add("(" + gap() + any(expressions) + gap() + ")::text");
        }
        return String.join(gap() + "||" + gap(), parts);
    }

    private String block() {
        return "DO" + space() + quoted("b", "BEGIN IF true THEN " + insert() + "; END IF; END");
    }

    private String function() {
        String name = "f" + id + "_" + made++;
        return "CREATE FUNCTION " + name + "() RETURNS text LANGUAGE SQL" + space() + "BEGIN" + space() + "ATOMIC"
                + space()
                + "SELECT 1 AS \"end\"; SELECT CASE WHEN true THEN " + expression() + " ELSE 'x' END;" + gap() + "END;"
                + gap() + "INSERT INTO log (text) SELECT " + name + "()";
    }

    private String procedure() {
        String name = "p" + id + "_" + made++;
        return "CREATE OR REPLACE PROCEDURE " + name + "() LANGUAGE SQL AS " + quoted("p", insert() + ";") + ";" + gap()
                + "CALL " + name + "()";
    }

    private String rule() {
        String name = "r" + id + "_" + made++;
        return "CREATE TABLE " + name + " (a INT);" + gap() + "CREATE RULE r AS ON INSERT TO " + name + " DO INSTEAD ("
                + insert() + "; SELECT 1);" + gap() + "INSERT INTO " + name + " VALUES (1)";
    }

    private String traps() {
        return random.ints(random.nextInt(6), 0, TRAPS.size())
                .mapToObj(TRAPS::get)
                .collect(Collectors.joining());
    }

    private String string() {
        return "'" + traps() + "'";
    }

    private String escapes() {
        return "E'" + traps().replace("\\", "\\\\").replace("''", "\\'") + "'";
    }

    private String unicode() {
        return "U&'" + traps().replace("\\", "\\\\") + "\\0441'" + (random.nextBoolean() ? "" : gap() + "UESCAPE '\\'");
    }

    private String dollars() {
        String tag = List.of("", "a", "ä", "_1", "BEGIN").get(random.nextInt(5));
        return quoted(tag, traps());
    }

    /** In dollars, with what would end them taken out of the text, also where the text and the closing quote make it together. */
    private static String quoted(String tag, String text) {
        String quote = "$" + tag + "$";
        String inner = text.replace(quote, "");
        boolean endsEarly = (inner + quote).indexOf(quote) < inner.length();
        return quote + inner + (endsEarly ? " " : "") + quote;
    }

    private String continued() {
        return string() + " -- ' ; \"\n" + string();
    }

    private String quotedName() {
        String name = "\"n" + traps().replace("\"", "\"\"") + "\"";
        return "SELECT" + space() + name + " FROM (SELECT " + string() + " AS " + name + ") AS \"q;\"";
    }

    private String choice() {
        return "CASE" + space() + "WHEN" + space() + "1 = 1 THEN " + string() + " ELSE " + string() + " END";
    }

    private String array() {
        return "(ARRAY[" + string() + ", " + dollars() + "])[1:2]";
    }

    private String operators() {
        return "5 - -3 /* - */ + 2::int8 * @ -4 > 1";
    }

    private String call() {
        return "length(" + gap() + string() + gap() + ")";
    }

    /** Space, as far as any is needed. */
    private String gap() {
        return random.nextBoolean() ? "" : space();
    }

    private String space() {
        return switch (random.nextInt(5)) {
            case 0 -> "\n";
            case 1 -> " -- " + traps().replace("\n", "") + "\n";
            case 2 -> "\r\n\t";
            case 3 -> " /* " + comment() + (random.nextBoolean() ? "" : " /* " + comment() + " */ ; ") + " */ ";
            default -> " ";
        };
    }

    private String comment() {
        return traps().replace("*/", "").replace("/*", "").replace("*", "").replace("/", "");
    }

    private String empty() {
        return random.nextInt(4) == 0 ? gap() + ";" : "";
    }
}
