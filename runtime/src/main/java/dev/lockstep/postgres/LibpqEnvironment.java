package dev.lockstep.postgres;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * How to reach a database, for the programs of PostgreSQL: as environment variables (manual 34.15), where nobody sees a password
 * as in the arguments of a process.
 */
public final class LibpqEnvironment {

    /** What the driver and libpq both know, by its variable. The driver's form of a client key is none of libpq's. */
    private static final Map<PGProperty, String> SHARED = Map.of(
            PGProperty.PG_HOST, "PGHOST",
            PGProperty.PG_PORT, "PGPORT",
            PGProperty.PG_DBNAME, "PGDATABASE",
            PGProperty.USER, "PGUSER",
            PGProperty.PASSWORD, "PGPASSWORD",
            PGProperty.SSL_MODE, "PGSSLMODE",
            PGProperty.SSL_ROOT_CERT, "PGSSLROOTCERT",
            PGProperty.CONNECT_TIMEOUT, "PGCONNECT_TIMEOUT");

    private LibpqEnvironment() {}

    /** Of a JDBC URL, and of user and password where the URL has none. */
    public static Map<String, String> of(String url, String user, String password) {
        Properties given = new Properties();
        put(given, PGProperty.USER, user);
        put(given, PGProperty.PASSWORD, password);
        Properties parsed = Driver.parseURL(url, given);
        if (parsed == null) {
            throw new IllegalArgumentException("no URL of a PostgreSQL database that the driver understands");
        }
        Map<String, String> environment = new LinkedHashMap<>();
        // Messages are told apart by their words, and a dump is read as UTF-8.
        environment.put("LC_ALL", "C");
        environment.put("PGCLIENTENCODING", "UTF8");
        SHARED.forEach((property, variable) -> {
            String value = value(property, parsed);
            if (value != null && !value.isEmpty()) {
                environment.put(variable, value);
            }
        });
        return environment;
    }

    private static void put(Properties properties, PGProperty property, String value) {
        if (!value.isEmpty()) {
            property.set(properties, value);
        }
    }

    private static @Nullable String value(PGProperty property, Properties parsed) {
        return property.getOrDefault(parsed);
    }
}
