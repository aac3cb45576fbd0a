package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.schema.QualifiedName;
import java.util.Optional;

/** Logical names to names of the catalog, under the options for naming and quoting. */
final class Names {

    private final MappingOptions options;

    Names(MappingOptions options) {
        this.options = options;
    }

    NamingStrategy strategy() {
        return options.naming();
    }

    /** A name as an annotation has it. */
    Identifier given(String written) {
        return quotedIfNeeded(Identifier.parse(written));
    }

    /** A name that a rule made. */
    Identifier implicit(String text) {
        return quotedIfNeeded(Identifier.unquoted(text));
    }

    Identifier physical(Identifier logical) {
        return options.naming().physical(logical);
    }

    /** A column, or anything else without a schema. */
    String catalog(Identifier logical) {
        return physical(logical).catalogName();
    }

    String catalog(String written) {
        return catalog(given(written));
    }

    /** Names of constraints and indexes: no strategy touches them. */
    String constraint(String written) {
        return quotedIfAll(Identifier.parse(written)).catalogName();
    }

    /** A table or sequence in the schema that is given, else in the one of the options. */
    QualifiedName qualified(Identifier logical, Optional<String> givenSchema) {
        String schema = givenSchema
                .map(this::catalog)
                .or(() -> options.schema().map(written -> given(written).catalogName()))
                .orElse("");
        return new QualifiedName(schema, catalog(logical));
    }

    /** A type in the default schema; no strategy touches its name either. */
    QualifiedName type(String simpleName) {
        String schema =
                options.schema().map(written -> given(written).catalogName()).orElse("");
        return new QualifiedName(schema, Identifier.unquoted(simpleName).catalogName());
    }

    /** Hibernate quotes what is no name of SQL without it, and Hibernate 6 what has a dollar. */
    private Identifier quotedIfNeeded(Identifier identifier) {
        boolean isPlain = identifier.isPlain()
                && (options.hibernate().isSeven() || identifier.text().indexOf('$') < 0);
        return isPlain ? quotedIfAll(identifier) : Identifier.quoted(identifier.text());
    }

    private Identifier quotedIfAll(Identifier identifier) {
        return options.quote() == MappingOptions.Quote.ALL ? Identifier.quoted(identifier.text()) : identifier;
    }
}
