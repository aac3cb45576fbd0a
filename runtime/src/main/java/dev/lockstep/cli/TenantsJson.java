package dev.lockstep.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lockstep.LockstepException;
import dev.lockstep.MigrationStatus;
import dev.lockstep.tenant.TenantOutcome;
import dev.lockstep.tenant.TenantOutcome.Failed;
import dev.lockstep.tenant.TenantOutcome.Migrated;
import dev.lockstep.tenant.TenantOutcome.NotBegun;
import dev.lockstep.tenant.TenantStatus;
import dev.lockstep.tenant.TenantsResult;
import java.io.IOException;
import java.util.List;

/** Tenants as fields of a document: what came of each, or how each stands. */
final class TenantsJson {

    private TenantsJson() {}

    /** A part of a document that is still to be written. */
    @FunctionalInterface
    private interface Fields {
        void write() throws IOException;
    }

    static void write(JsonGenerator json, TenantsResult result) throws IOException {
        json.writeArrayFieldStart("tenants");
        for (TenantOutcome outcome : result.outcomes()) {
            json.writeStartObject();
            json.writeStringField("tenant", outcome.tenant());
            outcome.accept(new OutcomeFields(json)).write();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, List<TenantStatus> tenants) throws IOException {
        json.writeBooleanField("upToDate", tenants.stream().allMatch(TenantStatus::isUpToDate));
        json.writeArrayFieldStart("tenants");
        for (TenantStatus tenant : tenants) {
            json.writeStartObject();
            json.writeStringField("tenant", tenant.tenant());
            json.writeBooleanField("upToDate", tenant.isUpToDate());
            if (tenant.status().isPresent()) {
                MigrationStatus status = tenant.status().get();
                json.writeNumberField("version", TenantTable.version(status));
                json.writeNumberField("pending", status.pending().size());
                json.writeNumberField("ahead", status.ahead().size());
            }
            if (tenant.refusal().isPresent()) {
                ErrorJson.write(json, tenant.refusal().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private record OutcomeFields(JsonGenerator json) implements TenantOutcome.Visitor<Fields> {

        @Override
        public Fields migrated(Migrated outcome) {
            return () -> {
                json.writeStringField("outcome", "migrated");
                json.writeNumberField("version", outcome.result().version());
                json.writeNumberField("applied", outcome.result().applied().size());
                json.writeNumberField("durationMs", outcome.duration().toMillis());
            };
        }

        @Override
        public Fields failed(Failed outcome) {
            return () -> {
                json.writeStringField("outcome", "failed");
                json.writeNumberField("durationMs", outcome.duration().toMillis());
                if (outcome.failure() instanceof LockstepException known) {
                    ErrorJson.write(json, known);
                }
            };
        }

        @Override
        public Fields notBegun(NotBegun outcome) {
            return () -> json.writeStringField("outcome", "not_begun");
        }
    }
}
