package dev.lockstep.snapshot;

import dev.lockstep.schema.Schema;

/** What {@code snapshot.json} holds: the schema after the newest migration, and the migrations that led to it. */
public record Snapshot(Schema schema, Manifest manifest) {

    /** Of a folder without migrations. */
    public static final Snapshot EMPTY = new Snapshot(Schema.EMPTY, Manifest.EMPTY);
}
