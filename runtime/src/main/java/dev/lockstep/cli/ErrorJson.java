package dev.lockstep.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lockstep.HistoryException;
import dev.lockstep.LockstepException;
import dev.lockstep.StatementFailedException;
import dev.lockstep.tenant.TenantsFailedException;
import java.io.IOException;

/** A failure as a field of a document: its code and message, and what a program may act on. */
final class ErrorJson {

    private ErrorJson() {}

    static void write(JsonGenerator json, LockstepException failure) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", failure.code());
        json.writeStringField("message", failure.getMessage());
        if (failure instanceof StatementFailedException statement) {
            json.writeNumberField("version", statement.version());
            json.writeStringField("file", statement.file());
            json.writeNumberField("line", statement.line());
            json.writeNumberField("column", statement.column());
            json.writeStringField("statement", statement.statement());
            json.writeStringField("sqlState", statement.sqlState());
            json.writeNumberField("stepsDone", statement.stepsDone());
            json.writeNumberField("steps", statement.steps());
        }
        if (failure instanceof HistoryException history) {
            json.writeArrayFieldStart("versions");
            for (int version : history.versions()) {
                json.writeNumber(version);
            }
            json.writeEndArray();
        }
        if (failure instanceof TenantsFailedException tenants) {
            TenantsJson.write(json, tenants.result());
        }
        json.writeEndObject();
    }
}
