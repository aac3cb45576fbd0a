package dev.lockstep.migration;

import dev.lockstep.migration.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Gives a script another number: in the statements that track it, and where its comments name it. */
final class Renumbering {

    private final MigrationName from;
    private final MigrationName to;

    Renumbering(MigrationName from, MigrationName to) {
        this.from = from;
        this.to = to;
    }

    String of(String script) {
        ScriptEdit edit = new ScriptEdit(script, text -> text.replace(from.toString(), to.toString()));
        StatementTokens statements = new StatementTokens(script);
        for (List<Token> tokens = statements.next(); !tokens.isEmpty(); tokens = statements.next()) {
            Optional<Tracking> tracking = Tracking.of(script, tokens);
            if (tracking.isPresent() && tracking.get().version().isPresent()) {
                renumber(tokens, edit);
            }
        }
        return edit.finish();
    }

    private void renumber(List<Token> tracking, ScriptEdit edit) {
        for (Token token : tracking) {
            if (token.kind() == Kind.NUMBER) {
                edit.replace(token, String.valueOf(to.version()));
            } else if (token.kind() == Kind.STRING) {
                edit.replace(token, "'" + to.name() + "'");
            }
        }
    }
}
