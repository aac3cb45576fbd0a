package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import java.util.Optional;

/** The {@code @Parameter}s of a {@code @GenericGenerator}. */
final class GenericParameters {

    private GenericParameters() {}

    static Optional<String> of(AnnotationUse generic, String name) {
        return generic.annotations("parameters").stream()
                .filter(parameter ->
                        parameter.string("name").filter(name::equals).isPresent())
                .flatMap(parameter -> parameter.string("value").stream())
                .findFirst();
    }
}
