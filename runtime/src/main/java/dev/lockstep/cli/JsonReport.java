package dev.lockstep.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lockstep.BackupRequest;
import dev.lockstep.BaselineResult;
import dev.lockstep.DriftReport;
import dev.lockstep.LockstepException;
import dev.lockstep.MigrationListener;
import dev.lockstep.MigrationResult;
import dev.lockstep.MigrationState;
import dev.lockstep.MigrationStatus;
import dev.lockstep.RollbackResult;
import dev.lockstep.ScriptPreview;
import dev.lockstep.SetAsideObject;
import dev.lockstep.tenant.TenantListener;
import dev.lockstep.tenant.TenantStatus;
import dev.lockstep.tenant.TenantsResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For programs: one document on one line. A failure is a document too, with its code. */
record JsonReport(PrintWriter out) implements Report {

    /** Fills the one object that a document is. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    @Override
    public MigrationListener listener() {
        return MigrationListener.NONE;
    }

    @Override
    public void migrated(MigrationResult result) {
        print(json -> {
            json.writeNumberField("version", result.version());
            json.writeArrayFieldStart("applied");
            for (var migration : result.applied()) {
                done(json, migration.version(), migration.name(), migration.duration());
            }
            json.writeEndArray();
            states(json, "ahead", result.ahead());
        });
    }

    @Override
    public TenantListener tenantListener() {
        return TenantListener.NONE;
    }

    @Override
    public void tenants(TenantsResult result) {
        print(json -> TenantsJson.write(json, result));
    }

    @Override
    public void tenantStatus(List<TenantStatus> tenants) {
        print(json -> TenantsJson.write(json, tenants));
    }

    @Override
    public void rolledBack(RollbackResult result) {
        print(json -> {
            json.writeNumberField("version", result.version());
            json.writeArrayFieldStart("rolledBack");
            for (var migration : result.rolledBack()) {
                done(json, migration.version(), migration.name(), migration.duration());
            }
            json.writeEndArray();
        });
    }

    @Override
    public void status(MigrationStatus status) {
        print(json -> {
            json.writeBooleanField("upToDate", status.isUpToDate());
            states(json, "migrations", status.migrations());
            if (status.refusal().isPresent()) {
                ErrorJson.write(json, status.refusal().get());
            }
        });
    }

    @Override
    public void scripts(List<ScriptPreview> scripts) {
        print(json -> {
            json.writeArrayFieldStart("scripts");
            for (ScriptPreview script : scripts) {
                json.writeStartObject();
                json.writeNumberField("version", script.version());
                json.writeStringField("name", script.name());
                json.writeStringField("file", script.file());
                json.writeNumberField("stepsDone", script.stepsDone());
                json.writeNumberField("steps", script.steps());
                json.writeStringField("sql", script.sql());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Override
    public void drift(DriftReport report) {
        print(json -> DriftJson.write(json, report));
    }

    @Override
    public void baseline(BaselineResult result) {
        print(json -> DriftJson.write(json, result));
    }

    /** The result of the run is the one document; the folder shows the files. */
    @Override
    public void saved(BackupRequest request, Path file) {}

    @Override
    public void restored(Map<String, Long> rows) {
        print(json -> {
            json.writeObjectFieldStart("restored");
            for (Map.Entry<String, Long> table : rows.entrySet()) {
                json.writeNumberField(table.getKey(), table.getValue());
            }
            json.writeEndObject();
        });
    }

    @Override
    public void sql(String script) {
        print(json -> json.writeStringField("sql", script));
    }

    @Override
    public void purged(List<SetAsideObject> objects) {
        print(json -> objects(json, "purged", objects));
    }

    @Override
    public void setAside(List<SetAsideObject> objects) {
        print(json -> objects(json, "setAside", objects));
    }

    @Override
    public void failed(LockstepException failure) {
        print(json -> ErrorJson.write(json, failure));
    }

    private void print(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
    }

    private static void done(JsonGenerator json, int version, String name, Duration duration) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", version);
        json.writeStringField("name", name);
        json.writeNumberField("durationMs", duration.toMillis());
        json.writeEndObject();
    }

    private static void objects(JsonGenerator json, String field, List<SetAsideObject> objects) throws IOException {
        json.writeArrayFieldStart(field);
        for (SetAsideObject object : objects) {
            json.writeStartObject();
            json.writeStringField("name", object.name());
            json.writeNumberField("version", object.version());
            json.writeNumberField("ageSeconds", object.age().toSeconds());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void states(JsonGenerator json, String field, List<MigrationState> states) throws IOException {
        json.writeArrayFieldStart(field);
        for (MigrationState state : states) {
            json.writeStartObject();
            json.writeNumberField("version", state.version());
            json.writeStringField("name", state.name());
            json.writeStringField("state", state.kind().name().toLowerCase(Locale.ROOT));
            if (state.appliedAt().isPresent()) {
                json.writeStringField("appliedAt", state.appliedAt().get().toString());
            }
            if (state.progress().isPresent()) {
                json.writeStringField("progress", state.progress().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
