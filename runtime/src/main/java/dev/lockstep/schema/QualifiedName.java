package dev.lockstep.schema;

/**
 * The name of a table, sequence or type. An empty {@code schema} means the default one: whatever comes first on the
 * {@code search_path} of the connection that runs the migration.
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

    public QualifiedName {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name cannot be empty");
        }
    }

    /** A name in the default schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName("", name);
    }

    /** The same schema, another name. */
    public QualifiedName withName(String other) {
        return new QualifiedName(schema, other);
    }

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema == 0 ? name.compareTo(other.name) : bySchema;
    }

    /** For messages: {@code schema.name}, or {@code name} in the default schema. Not quoted. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
