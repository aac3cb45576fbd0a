package dev.lockstep.migration;

import dev.lockstep.migration.Token.Kind;
import dev.lockstep.sql.TrackingSql;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A statement by which a script keeps the tracking table when psql runs it. The runner does the same by its own means and
 * leaves these out; a checksum does not count them.
 */
public sealed interface Tracking {

    /** The table that records which migrations are applied. */
    String TABLE = TrackingSql.TABLE;

    /** The statement that creates it, in scripts as in the runtime. */
    String CREATE_TABLE = TrackingSql.CREATE_TABLE;

    /** The version that it records or forgets; for a squashed one that is the newest. */
    OptionalInt version();

    /** Whether a file of this name should hold this statement: the right version, in the right direction. */
    boolean belongsIn(MigrationFile file);

    /** {@code CREATE TABLE IF NOT EXISTS schema_migrations (…)}. */
    record CreateTable() implements Tracking {
        @Override
        public OptionalInt version() {
            return OptionalInt.empty();
        }

        @Override
        public boolean belongsIn(MigrationFile file) {
            return true;
        }
    }

    /** {@code INSERT INTO schema_migrations (version, name) VALUES (8, '…')}. */
    record Applied(int number) implements Tracking {
        @Override
        public OptionalInt version() {
            return OptionalInt.of(number);
        }

        @Override
        public boolean belongsIn(MigrationFile file) {
            return file.direction() == Direction.UP && file.migration().version() == number;
        }
    }

    /** {@code DELETE FROM schema_migrations WHERE version = 8}, or {@code BETWEEN 5 AND 8} for a squashed one. */
    record RolledBack(int number) implements Tracking {
        @Override
        public OptionalInt version() {
            return OptionalInt.of(number);
        }

        @Override
        public boolean belongsIn(MigrationFile file) {
            return file.direction() == Direction.DOWN && file.migration().version() == number;
        }
    }

    /** Recognises the three statements; anything else that names the table is an ordinary statement. */
    static Optional<Tracking> of(String script, List<Token> statement) {
        TokenCursor tokens = new TokenCursor(script, statement);
        if (tokens.skip("CREATE", "TABLE", "IF", "NOT", "EXISTS", TABLE)) {
            return Optional.of(new CreateTable());
        }
        if (tokens.skip("INSERT", "INTO", TABLE, "(", "version", ",", "name", ")", "VALUES", "(")) {
            Optional<Integer> version = tokens.integer();
            boolean plain = tokens.skip(",") && tokens.skip(Kind.STRING) && tokens.skip(")");
            boolean whole = tokens.atEnd() || tokens.skip("ON", "CONFLICT");
            return plain && whole && version.isPresent() ? Optional.of(new Applied(version.get())) : Optional.empty();
        }
        if (tokens.skip("DELETE", "FROM", TABLE, "WHERE", "version")) {
            boolean one = tokens.skip("=");
            boolean several = !one && tokens.skip("BETWEEN") && tokens.integer().isPresent() && tokens.skip("AND");
            Optional<Integer> version = one || several ? tokens.integer() : Optional.empty();
            return tokens.atEnd() ? version.map(RolledBack::new) : Optional.empty();
        }
        return Optional.empty();
    }
}
