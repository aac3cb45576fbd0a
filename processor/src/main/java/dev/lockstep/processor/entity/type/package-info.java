/**
 * Java type to PostgreSQL type, as Hibernate's {@code PostgreSQLDialect} maps it: a Java type has a JDBC type, and a JDBC
 * type with a length, precision and scale has a column type.
 */
@NullMarked
package dev.lockstep.processor.entity.type;

import org.jspecify.annotations.NullMarked;
