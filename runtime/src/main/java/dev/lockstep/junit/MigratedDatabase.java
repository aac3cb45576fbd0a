package dev.lockstep.junit;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of a test class. */
public final class MigratedDatabase {

    private final PGSimpleDataSource dataSource;

    MigratedDatabase(PGSimpleDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Opens a new connection each time; it is no pool. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The caller closes it. */
    public Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    /** The JDBC URL, without user and password. */
    public String url() {
        return "jdbc:postgresql://" + dataSource.getServerNames()[0] + ":"
                + dataSource.getPortNumbers()[0] + "/" + name();
    }

    public String name() {
        return String.valueOf(dataSource.getDatabaseName());
    }

    public String user() {
        return String.valueOf(dataSource.getUser());
    }

    /** Empty where the server asks for none. */
    public String password() {
        String password = dataSource.getPassword();
        return password == null ? "" : password;
    }

    @Override
    public String toString() {
        return url();
    }
}
