package dev.lockstep;

/** No catalogue of migrations was compiled into the application, or more than one, and no folder was named. */
public final class NoMigrationsException extends LockstepException {

    private static final long serialVersionUID = 1L;

    public NoMigrationsException(String message) {
        super("LS707", message);
    }

    static NoMigrationsException notCompiledIn() {
        return new NoMigrationsException(
                "No migrations were compiled into this application, so nobody knows whether the"
                        + " database fits it. " + PomSnippet.TEXT
                        + "\n\nOr name a folder: Migrator.builder().folder(Path.of(\"migrations\")).");
    }
}
