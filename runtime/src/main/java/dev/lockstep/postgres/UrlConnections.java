package dev.lockstep.postgres;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.postgresql.Driver;

/** Connections by JDBC URL. It asks the driver itself: {@code DriverManager} would first look for all others. */
record UrlConnections(String url, String user, String password) implements ConnectionSource {

    private static final String PREFIX = "jdbc:postgresql:";

    @Override
    public Connection connect() throws SQLException {
        if (!url.startsWith(PREFIX)) {
            throw refused("the URL of a PostgreSQL database begins with " + PREFIX + "//host:port/name");
        }
        if (!location().equals(withoutParameters())) {
            throw refused("a JDBC URL takes no user:password@; give user and password beside it");
        }
        Properties properties = new Properties();
        put(properties, "user", user);
        put(properties, "password", password);
        // What the URL says goes before these.
        put(properties, "ApplicationName", "lockstep");
        // Saves the round trip in which the driver would set up a connection to a server older than that.
        put(properties, "assumeMinServerVersion", "9.0");
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw refused("the driver does not understand the URL");
        }
        return connection;
    }

    /** Host, port and database; what stands behind the question mark may be secret, and so may what stands before an @. */
    @Override
    public String location() {
        String plain = withoutParameters();
        int at = plain.lastIndexOf('@');
        int authority = plain.indexOf("//");
        return at < 0 || authority < 0 ? plain : plain.substring(0, authority + 2) + plain.substring(at + 1);
    }

    @Override
    public String redact(String message) {
        String redacted = message.replace(url, location());
        for (String secret : secrets()) {
            redacted = redacted.replace(secret, "****");
        }
        return redacted;
    }

    @Override
    public String toString() {
        return location();
    }

    private String withoutParameters() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    /** 08001: unable to establish the connection. */
    private static SQLException refused(String why) {
        return new SQLException(why, "08001");
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        secrets.add(password);
        int parameters = url.indexOf('?');
        if (parameters >= 0) {
            for (String parameter : url.substring(parameters + 1).split("&", -1)) {
                int equals = parameter.indexOf('=');
                if (equals > 0
                        && parameter
                                .substring(0, equals)
                                .toLowerCase(Locale.ROOT)
                                .endsWith("password")) {
                    String value = parameter.substring(equals + 1);
                    secrets.add(value);
                    secrets.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
                }
            }
        }
        secrets.removeIf(String::isEmpty);
        return secrets;
    }

    private static void put(Properties properties, String key, String value) {
        if (!value.isEmpty()) {
            properties.setProperty(key, value);
        }
    }
}
