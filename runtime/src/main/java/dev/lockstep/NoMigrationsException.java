package dev.lockstep;

import org.jspecify.annotations.Nullable;

/** No catalogue of migrations was compiled into the application, or more than one, and no folder was named. */
public final class NoMigrationsException extends LockstepException {

    private static final long serialVersionUID = 1L;

    public NoMigrationsException(String message) {
        this(message, null);
    }

    private NoMigrationsException(String message, @Nullable Throwable cause) {
        super("LS707", message, cause);
    }

    /** {@code cause} when something was there, and is no longer whole. */
    public static NoMigrationsException notCompiledIn(@Nullable Throwable cause) {
        return new NoMigrationsException(
                "No migrations were compiled into this application, so nobody knows whether the"
                        + " database fits it. " + PomSnippet.TEXT
                        + "\n\nOr name a folder: Migrator.builder().folder(Path.of(\"migrations\")).",
                cause);
    }
}
