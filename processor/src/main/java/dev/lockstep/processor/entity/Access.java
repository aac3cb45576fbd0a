package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.Annotations;
import java.util.Optional;

/** Where the persistent state of a class is (Jakarta Persistence 3.2, section 2.3). */
enum Access {
    FIELD,
    PROPERTY;

    /** What {@code @Access} on a class or an attribute says. */
    static Optional<Access> given(Annotations annotations) {
        return annotations.jpa("Access").flatMap(use -> use.constant("value")).map(Access::valueOf);
    }
}
