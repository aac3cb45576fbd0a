package dev.lockstep.processor;

import java.lang.reflect.Field;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The environment that the compiler made. Build tools wrap it to see what a processor writes (Gradle does for every
 * incremental one), and javac's own API then does not know it.
 */
final class CompilerEnvironment {

    private CompilerEnvironment() {}

    /** The innermost one that can be reached. */
    static ProcessingEnvironment of(ProcessingEnvironment environment) {
        for (Field field : environment.getClass().getDeclaredFields()) {
            if (field.getType() == ProcessingEnvironment.class && field.trySetAccessible()) {
                try {
                    return field.get(environment) instanceof ProcessingEnvironment inner ? of(inner) : environment;
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return environment;
    }
}
