package dev.lockstep.sql;

/** Anonymous blocks of PL/pgSQL (PostgreSQL manual, DO). */
final class Block {

    private Block() {}

    /** {@code DO $$…$$}, with dollar quotes that nothing in the body can end. */
    static String of(String body) {
        String quote = "$$";
        for (int i = 1; body.contains(quote); i++) {
            quote = "$lockstep" + i + "$";
        }
        return "DO " + quote + "\n" + body + quote;
    }
}
