package dev.lockstep.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index of the table of an entity that {@code @Index} of JPA cannot describe (PostgreSQL manual, CREATE INDEX).
 *
 * <pre>{@code
 * @PostgresIndex(keys = "lower(email)", unique = Unique.YES, where = "deleted_at IS NULL")
 * @PostgresIndex(keys = "tags jsonb_path_ops", method = "gin")
 * @PostgresIndex(keys = {"owner_id", "created_at DESC NULLS LAST"}, include = "title")
 * @Entity
 * class Note { … }
 * }</pre>
 *
 * <p>A unique index of this kind is an index and not a constraint; {@code @UniqueConstraint} makes the latter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(PostgresIndex.List.class)
public @interface PostgresIndex {

    /** The name; without one it is derived from the table and the columns. */
    String name() default "";

    /**
     * What is indexed, each key as CREATE INDEX writes it: {@code column}, {@code function(…)} or {@code (expression)},
     * then, where wanted, {@code COLLATE name}, an operator class, {@code ASC} or {@code DESC}, {@code NULLS FIRST} or
     * {@code NULLS LAST}. A key that is only a column may also name the attribute.
     */
    String[] keys();

    /** {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code spgist}, {@code brin}, or that of an extension. */
    String method() default "btree";

    /** Whether two rows may have the same keys. */
    Unique unique() default Unique.NO;

    /** Columns that the index carries along without being ordered by them. */
    String[] include() default {};

    /** Which rows are indexed: an SQL expression; all of them without one. */
    String where() default "";

    /** Whether two rows may have the same keys. */
    enum Unique {
        NO,
        /** They may not; nulls differ from each other. */
        YES,
        /** They may not, and two nulls are the same; PostgreSQL 15 and later. */
        NULLS_NOT_DISTINCT
    }

    /** Several indexes of one table. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The indexes. */
        PostgresIndex[] value();
    }
}
