package dev.lockstep.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the old values of a column become values of its new type, as in {@code ALTER COLUMN … TYPE … USING expression}
 * (PostgreSQL manual, ALTER TABLE). A native enum type that loses labels is such a new type, too: {@code @ConvertUsing("CASE
 * mood WHEN 'SAD' THEN 'CALM' ELSE mood END")}.
 *
 * <pre>{@code
 * @ConvertUsing("conversation_id::uuid")
 * @ManyToOne
 * private Conversation conversation;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ConvertUsing {

    /** An SQL expression over the old column. */
    String value();
}
