package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What a generator of Hibernate needs in the database, told from its short name or from the class that it extends. */
enum GeneratorClass {
    SEQUENCE,
    TABLE,
    IDENTITY,
    /** Its values are made by the application, or by a trigger. */
    NOTHING;

    private static final Map<String, GeneratorClass> BY_STRATEGY = Map.of(
            "native", SEQUENCE,
            "sequence", SEQUENCE,
            "enhanced-sequence", SEQUENCE,
            "seqhilo", SEQUENCE,
            "table", TABLE,
            "enhanced-table", TABLE,
            "identity", IDENTITY);

    private static final Map<String, GeneratorClass> BY_CLASS = Map.of(
            "org.hibernate.id.enhanced.SequenceStyleGenerator", SEQUENCE,
            "org.hibernate.id.enhanced.TableGenerator", TABLE,
            "org.hibernate.id.IdentityGenerator", IDENTITY);

    /** What {@code @GenericGenerator} says. */
    static GeneratorClass ofGeneric(AnnotationUse use, JavaTypes types) {
        Optional<GeneratorClass> byType = use.type("type").map(type -> of(type, types));
        return byType.or(() -> use.string("strategy").map(strategy -> ofStrategy(strategy, types)))
                .orElse(NOTHING);
    }

    /** The same in Hibernate 6, to which the short name of the identity generator means one only with its own strategy. */
    static GeneratorClass ofGenericInSix(AnnotationUse use, String strategy, JavaTypes types) {
        boolean isShortName = use.string("strategy").filter("identity"::equals).isPresent();
        return isShortName && !strategy.equals("IDENTITY") ? SEQUENCE : ofGeneric(use, types);
    }

    /** What an annotation says that carries {@code @IdGeneratorType}. */
    static GeneratorClass ofCustom(AnnotationUse use, JavaTypes types) {
        return idGeneratorType(use).map(type -> of(type, types)).orElse(NOTHING);
    }

    /** The class that a generator annotation names, where somebody else than Hibernate wrote what it puts into the database. */
    static Optional<TypeElement> withObjects(AnnotationUse use, JavaTypes types) {
        return use.type("type")
                .or(() -> idGeneratorType(use))
                .flatMap(types::element)
                .filter(type -> registersObjects(type, types));
    }

    /** As {@code org.hibernate.boot.model.relational.ExportableProducer} has it. */
    private static boolean registersObjects(TypeElement type, JavaTypes types) {
        Optional<TypeElement> current = Optional.of(type);
        while (current.isPresent()
                && !current.get().getQualifiedName().toString().startsWith("org.hibernate.")) {
            boolean isThere = ElementFilter.methodsIn(current.get().getEnclosedElements()).stream()
                    .anyMatch(method -> method.getSimpleName().contentEquals("registerExportables"));
            if (isThere) {
                return true;
            }
            current = types.superclass(current.get());
        }
        return false;
    }

    private static Optional<TypeMirror> idGeneratorType(AnnotationUse use) {
        return Annotations.of(use.declaration()).hibernate("IdGeneratorType").flatMap(meta -> meta.type("value"));
    }

    private static GeneratorClass ofStrategy(String strategy, JavaTypes types) {
        GeneratorClass known = BY_STRATEGY.get(strategy);
        if (known != null) {
            return known;
        }
        return types.find(strategy).map(type -> of(type.asType(), types)).orElse(NOTHING);
    }

    private static GeneratorClass of(TypeMirror type, JavaTypes types) {
        return BY_CLASS.entrySet().stream()
                .filter(entry -> types.isSubtype(type, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING);
    }
}
