package dev.lockstep.spring;

import dev.lockstep.LockstepException;

/** The application is set to let Hibernate change the schema, and so would end with one that no migration made. */
public final class SchemaGenerationException extends LockstepException {

    private static final long serialVersionUID = 1L;

    SchemaGenerationException(String message) {
        super("LS740", message);
    }
}
