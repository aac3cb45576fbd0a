package dev.lockstep.processor.entity.naming;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names that Hibernate generates for foreign keys and indexes: a hash over the names of the table and the columns as
 * they are before PostgreSQL folds them. Unique constraints and checks get PostgreSQL's names from Hibernate too.
 */
public final class HibernateNames {

    private static final int RADIX = 35;

    private HibernateNames() {}

    public static String foreignKey(String table, String referencedTable, List<String> columns) {
        return Identifier.unquoted(
                        "FK" + hash("table`" + table + "`references`" + referencedTable + "`" + columns(columns)))
                .catalogName();
    }

    public static String index(String table, List<String> columns) {
        return Identifier.unquoted("IDX" + hash("table`" + table + "`" + columns(columns)))
                .catalogName();
    }

    private static String columns(List<String> columns) {
        return columns.stream().sorted().map(column -> "column`" + column + "`").collect(Collectors.joining());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(RADIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
