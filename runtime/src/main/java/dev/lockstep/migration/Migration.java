package dev.lockstep.migration;

import dev.lockstep.snapshot.Replaced;
import java.util.List;

/**
 * A migration that can be run: its name, its checksums, and its two scripts, which are read only when they are asked for.
 */
public final class Migration {

    private final MigrationName name;
    private final List<Replaced> replaces;
    private final ScriptText up;
    private final ScriptText down;

    Migration(MigrationName name, List<Replaced> replaces, ScriptText up, ScriptText down) {
        this.name = name;
        this.replaces = List.copyOf(replaces);
        this.up = up;
        this.down = down;
    }

    public MigrationName name() {
        return name;
    }

    public int version() {
        return name.version();
    }

    /** The migrations that were squashed into this one, oldest first; a database may have applied them instead. */
    public List<Replaced> replaces() {
        return replaces;
    }

    /** The checksum of the script of one direction. */
    public String checksum(Direction direction) {
        return text(direction).checksum();
    }

    /** The script of one direction, as it was written. */
    public String sql(Direction direction) {
        return text(direction).read();
    }

    /** The script of one direction, cut into steps. Throws {@link ScriptException} for what cannot be run. */
    public Script script(Direction direction) {
        ScriptText text = text(direction);
        return Script.parse(text.location(), text.read());
    }

    /** Where the script of one direction lies, for messages. */
    public String location(Direction direction) {
        return text(direction).location();
    }

    @Override
    public String toString() {
        return name.toString();
    }

    private ScriptText text(Direction direction) {
        return direction == Direction.UP ? up : down;
    }
}
