package dev.lockstep;

import java.util.List;

/** The compiled-in migrations are older than the entity classes beside them: the last compile ran without the processor. */
public final class StaleCatalogueException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> classNames;

    /**
     * {@code classNames} are those whose fields are not what they were when the migrations were compiled in. Of the general
     * type, so that a start that finds none does not load this one.
     */
    public static LockstepException of(List<String> classNames) {
        return new StaleCatalogueException(classNames);
    }

    private StaleCatalogueException(List<String> classNames) {
        super(
                "LS718",
                "The migrations of this application are older than its classes: the fields of "
                        + String.join(", ", classNames)
                        + " have changed since they were compiled in, so the database may lack what these classes need. "
                        + PomSnippet.TEXT);
        this.classNames = List.copyOf(classNames);
    }

    public List<String> classNames() {
        return classNames;
    }
}
