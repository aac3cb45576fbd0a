package dev.lockstep;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.plan.Rollback;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotWriter;
import dev.lockstep.sql.ScriptWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A model with one of each kind of object, and folders that hold its migrations as the generator writes them. */
final class DriftFixture {

    private static final Origin USER = Origin.of("shop.User");

    private DriftFixture() {}

    static Schema schema() {
        return new Schema(
                List.of(users(), orders()),
                List.of(new Sequence(
                        QualifiedName.of("orders_seq"), SqlType.BIGINT, SequenceOptions.steppingBy(1, 50), USER)),
                List.of(new EnumType(QualifiedName.of("mood"), List.of("SAD", "OK", "HAPPY"), USER)));
    }

    /** The schema, with another table in a PostgreSQL schema of its own. */
    static Schema twoNamespaces() {
        Table audit = new Table(
                new QualifiedName("audit", "entries"),
                List.of(
                        column("id", SqlType.BIGINT).withNullable(false),
                        column("user_id", SqlType.BIGINT),
                        column("kind", SqlType.of("audit.kind")).withValue(ColumnValue.defaultTo("'READ'"))),
                List.of(
                        new PrimaryKey(ObjectName.derived("entries_pkey"), List.of("id")),
                        ForeignKey.of(
                                ObjectName.derived("entries_user_id_fkey"),
                                List.of("user_id"),
                                QualifiedName.of("users"),
                                List.of("id"))),
                List.of(),
                Optional.empty(),
                USER);
        Schema schema = schema();
        return new Schema(
                List.of(users(), orders(), audit),
                schema.sequences(),
                List.of(
                        schema.enumTypes().get(0),
                        new EnumType(new QualifiedName("audit", "kind"), List.of("READ", "WRITE"), USER)));
    }

    /** The schema, with a column and a table that the first migration has set aside. */
    static Schema setAside() {
        String mark = "set aside by Lockstep migration 1: was ";
        List<Column> columns = new ArrayList<>(users().columns());
        columns.add(column("phone__dropped_001", SqlType.TEXT).withComment(Optional.of(mark + "phone")));
        Table teams = new Table(
                QualifiedName.of("teams__dropped_001"),
                List.of(column("id", SqlType.BIGINT).withNullable(false)),
                List.of(new PrimaryKey(ObjectName.given("teams_pkey__dropped_001"), List.of("id"))),
                List.of(),
                Optional.of(mark + "teams"),
                Origin.NONE);
        Schema schema = schema();
        return new Schema(
                List.of(users().withColumns(columns), orders(), teams), schema.sequences(), schema.enumTypes());
    }

    private static Table users() {
        return new Table(
                QualifiedName.of("users"),
                List.of(
                        column("id", SqlType.BIGINT)
                                .withNullable(false)
                                .withValue(new ColumnValue.Identity(
                                        ColumnValue.Identity.Mode.BY_DEFAULT, SequenceOptions.DEFAULT)),
                        column("email", SqlType.varchar(100)).withNullable(false),
                        column("status", SqlType.varchar(10))
                                .withNullable(false)
                                .withValue(ColumnValue.defaultTo("'NEW'")),
                        column("mood", SqlType.of("mood")).withValue(ColumnValue.defaultTo("'OK'")),
                        column("joined", SqlType.of("timestamptz", 6)).withValue(ColumnValue.defaultTo("now()")),
                        column("tags", SqlType.TEXT.arrayOf(1)).withValue(ColumnValue.defaultTo("'{}'")),
                        column("email_length", SqlType.INTEGER)
                                .withValue(new ColumnValue.Generated(
                                        "length(email)", ColumnValue.Generated.Storage.STORED)),
                        column("code", SqlType.TEXT)
                                .withCollation(Optional.of("C"))
                                .withComment(Optional.of("what support asks for"))),
                List.of(
                        new PrimaryKey(ObjectName.derived("users_pkey"), List.of("id")),
                        UniqueConstraint.of(ObjectName.derived("users_email_key"), List.of("email")),
                        new CheckConstraint(
                                ObjectName.derived("users_status_check"),
                                "status in ('NEW', 'OLD')",
                                List.of("status"))),
                List.of(
                        Index.btree(ObjectName.derived("users_joined_idx"), List.of("joined")),
                        new Index(
                                ObjectName.given("users_by_lower_email"),
                                Index.Uniqueness.UNIQUE,
                                "btree",
                                List.of(IndexKey.expression("lower(email)")),
                                List.of("status"),
                                Optional.of("status <> 'OLD'"))),
                Optional.of("who can log in"),
                USER);
    }

    private static Table orders() {
        return new Table(
                QualifiedName.of("orders"),
                List.of(
                        column("id", SqlType.BIGINT).withNullable(false),
                        column("user_id", SqlType.BIGINT).withNullable(false),
                        column("total", SqlType.numeric(12, 2)).withValue(ColumnValue.defaultTo("0"))),
                List.of(
                        new PrimaryKey(ObjectName.derived("orders_pkey"), List.of("id")),
                        ForeignKey.of(
                                ObjectName.derived("orders_user_id_fkey"),
                                List.of("user_id"),
                                QualifiedName.of("users"),
                                List.of("id"))),
                List.of(),
                Optional.empty(),
                Origin.of("shop.Order"));
    }

    private static Column column(String name, SqlType type) {
        return Column.of(name, type, new Origin("shop.User", name));
    }

    /** Puts into a folder a first migration that makes a schema, and the snapshot that goes with it. */
    static void write(TestFolder folder, Schema schema) {
        MigrationName name = new MigrationName(1, "initial_schema");
        List<Change> changes = Differ.diff(Schema.EMPTY, schema, Intent.NONE);
        Plan up = Planner.plan(changes, PlanOptions.DEFAULT);
        Plan down = Planner.plan(Differ.diff(schema, Schema.EMPTY, Intent.NONE), PlanOptions.DEFAULT.back());
        Rollback rollback = Rollback.of(up, down);
        String script = ScriptWriter.up(1, name.name(), "001_initial_schema", changes, up, rollback);
        String undo = ScriptWriter.down(1, "001_initial_schema_ROLLBACK", "001_initial_schema", down, rollback);
        folder.write(name.scriptFile(), script);
        folder.write(name.rollbackFile(), undo);
        folder.write(MigrationFolder.SNAPSHOT, snapshotOf(folder, schema));
    }

    /** Puts a second migration behind it, by hand, and the snapshot that goes with both: the schema is the same. */
    static void writeSecond(TestFolder folder, String up, String down) {
        MigrationName name = new MigrationName(2, "more");
        folder.add(2, name.name(), up, down);
        Manifest manifest = entries(folder)
                .append(
                        2,
                        name.name(),
                        Checksum.of(folder.read(name.scriptFile())),
                        Checksum.of(folder.read(name.rollbackFile())),
                        Manifest.Author.DEVELOPER);
        folder.write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(new Snapshot(schema(), manifest)));
    }

    /** The snapshot that goes with the first migration as it lies in the folder. */
    static String snapshotOf(TestFolder folder, Schema schema) {
        return SnapshotWriter.write(new Snapshot(schema, entries(folder)));
    }

    private static Manifest entries(TestFolder folder) {
        MigrationName name = new MigrationName(1, "initial_schema");
        return Manifest.EMPTY.append(
                1,
                name.name(),
                Checksum.of(folder.read(name.scriptFile())),
                Checksum.of(folder.read(name.rollbackFile())),
                Manifest.Author.LOCKSTEP);
    }
}
