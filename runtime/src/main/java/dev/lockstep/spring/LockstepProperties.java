package dev.lockstep.spring;

import dev.lockstep.AheadPolicy;
import dev.lockstep.DriftPolicy;
import dev.lockstep.HistoryPolicy;
import dev.lockstep.Migrator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * {@code lockstep.*}. What is not set is left as {@link Migrator.Builder} has it.
 *
 * @param enabled Whether the database is migrated when the application starts.
 * @param folder Folder of the migrations, instead of those that were compiled into the application.
 * @param url JDBC URL of the database to migrate, instead of the application's data source: for a role that may change the schema.
 * @param user User to migrate as; goes with the URL.
 * @param password Password of that user.
 * @param lockTimeout How long to wait while another process migrates; 10 minutes by default.
 * @param tableLockTimeout How long a statement that keeps others away from a table waits for that table; 2 seconds by default.
 * @param quickStatementTimeout How long a statement may take that is believed to change the catalog only; 30 seconds by default.
 * @param retryFor How long a step is tried again while others are in its way; 10 minutes by default.
 * @param policy What is done about an applied migration that is an older draft.
 * @param ahead Whether a database that is ahead of the application is accepted.
 * @param drift What is done about a database that is not as its migrations made it.
 */
@ConfigurationProperties("lockstep")
record LockstepProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String folder,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable Duration lockTimeout,
        @Nullable Duration tableLockTimeout,
        @Nullable Duration quickStatementTimeout,
        @Nullable Duration retryFor,
        @Nullable HistoryPolicy policy,
        @Nullable AheadPolicy ahead,
        @Nullable DriftPolicy drift) {

    private static final String GOES_WITH_URL =
            "It goes with lockstep.url, which is not set. The data source of the application has its own user.";

    LockstepProperties {
        if (url == null && user != null) {
            throw new InvalidConfigurationPropertyValueException("lockstep.user", user, GOES_WITH_URL);
        }
        if (url == null && password != null) {
            throw new InvalidConfigurationPropertyValueException("lockstep.password", "****", GOES_WITH_URL);
        }
    }

    /** A builder that everything set here was given to; the data source is asked for only where no URL is set. */
    Migrator.Builder builder(Supplier<DataSource> dataSource) {
        Migrator.Builder builder = Migrator.builder();
        if (url == null) {
            builder.dataSource(dataSource.get());
        } else {
            builder.url(url);
        }
        Optional.ofNullable(user).ifPresent(builder::user);
        Optional.ofNullable(password).ifPresent(builder::password);
        Optional.ofNullable(folder).map(Path::of).ifPresent(builder::folder);
        Optional.ofNullable(lockTimeout).ifPresent(builder::lockTimeout);
        Optional.ofNullable(tableLockTimeout).ifPresent(builder::tableLockTimeout);
        Optional.ofNullable(quickStatementTimeout).ifPresent(builder::quickStatementTimeout);
        Optional.ofNullable(retryFor).ifPresent(builder::retryFor);
        Optional.ofNullable(policy).ifPresent(builder::policy);
        Optional.ofNullable(ahead).ifPresent(builder::ahead);
        Optional.ofNullable(drift).ifPresent(builder::drift);
        return builder;
    }

    /** Not that of the record, which would print the password. */
    @Override
    public String toString() {
        return "lockstep.*";
    }
}
