package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.Facets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Embeddable classes that extend embeddable classes: what is embedded may be any of them, so a place has the columns of all
 * and one that tells which it is (Hibernate 6.6 and later).
 */
final class EmbeddableFamilies {

    private static final String EMBEDDABLE = "Embeddable";
    private static final Facets DISCRIMINATOR = Facets.NONE.withLength(31);

    private final JavaTypes types;
    private final List<TypeElement> embeddables;

    EmbeddableFamilies(JavaTypes types, Collection<TypeElement> embeddables) {
        this.types = types;
        this.embeddables = embeddables.stream()
                .sorted(Comparator.comparing(types::binaryName))
                .toList();
    }

    /** The embeddable classes below one that is itself no subclass of another; none below a subclass. */
    List<TypeElement> subclasses(TypeElement root) {
        return parent(root).isPresent()
                ? List.of()
                : embeddables.stream().filter(other -> extendsRoot(other, root)).toList();
    }

    private boolean extendsRoot(TypeElement type, TypeElement root) {
        Optional<TypeElement> above = parent(type);
        while (above.isPresent()) {
            if (above.get().equals(root)) {
                return true;
            }
            above = parent(above.get());
        }
        return false;
    }

    private Optional<TypeElement> parent(TypeElement type) {
        Optional<TypeElement> above = types.superclass(type);
        while (above.isPresent() && !types.annotations(above.get()).hasJpa(EMBEDDABLE)) {
            above = types.superclass(above.get());
        }
        return above;
    }

    /** Whether what is embedded may be of several classes, and a column tells which one it is, not a formula. */
    boolean hasDiscriminator(TypeElement root) {
        return !subclasses(root).isEmpty() && !types.annotations(root).hasHibernate("DiscriminatorFormula");
    }

    /** The column that tells which class of the family is meant; an override of it says its length, too. */
    Optional<Leaf> discriminator(Attribute embedded, TypeElement root, Site site, Overrides overrides) {
        if (!hasDiscriminator(root)) {
            return Optional.empty();
        }
        Optional<AnnotationUse> given = types.annotations(root).jpa("DiscriminatorColumn");
        Optional<AnnotationUse> override = overrides.column(Discriminators.PATH);
        String kind = given.flatMap(use -> use.constant("discriminatorType")).orElse("STRING");
        return types.find(
                        switch (kind) {
                            case "INTEGER" -> "java.lang.Integer";
                            case "CHAR" -> "java.lang.Character";
                            default -> "java.lang.String";
                        })
                .map(type -> new Leaf.Basic(
                        new Attribute(
                                given.isPresent() ? "DTYPE" : embedded.name() + "_DTYPE",
                                embedded.element(),
                                type.asType(),
                                Annotations.NONE,
                                embedded.access()),
                        site.at(Discriminators.PATH)
                                .with(Site.Nullability.NEVER_NULL)
                                .unvalidated(),
                        new ColumnSpec(
                                override.or(() -> given),
                                kind.equals("STRING") && override.isEmpty() ? DISCRIMINATOR : Facets.NONE),
                        Optional.empty()));
    }
}
