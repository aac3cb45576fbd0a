package dev.lockstep.processor.entity.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** {@code @DialectOverride}: what an annotation says instead on PostgreSQL. */
final class DialectOverrides {

    private static final String PREFIX = "org.hibernate.annotations.DialectOverride.";
    private static final Set<String> DIALECTS =
            Set.of("org.hibernate.dialect.PostgreSQLDialect", "org.hibernate.dialect.Dialect");

    private DialectOverrides() {}

    /** The annotations that hold on PostgreSQL; one meant for servers before some version is for old ones. */
    static Annotations apply(Annotations written) {
        Annotations result = written;
        for (AnnotationUse use : written.all()) {
            if (use.name().startsWith(PREFIX)) {
                for (AnnotationUse each : single(use)) {
                    result = each.type("dialect")
                                            .filter(DialectOverrides::isPostgres)
                                            .isPresent()
                                    && !each.gives("before")
                            ? each.annotation("override").map(result::with).orElse(result)
                            : result;
                }
            }
        }
        return result;
    }

    private static List<AnnotationUse> single(AnnotationUse use) {
        List<AnnotationUse> repeated = use.annotations("value");
        return repeated.isEmpty() ? Stream.of(use).toList() : repeated;
    }

    private static boolean isPostgres(TypeMirror dialect) {
        return dialect instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && DIALECTS.contains(type.getQualifiedName().toString());
    }
}
