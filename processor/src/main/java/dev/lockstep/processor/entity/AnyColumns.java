package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code @Any} and the elements of {@code @ManyToAny}: two columns, one that says which entity is meant and one with its
 * key. No foreign key can be made of them, so they are read as if they were basic attributes.
 */
final class AnyColumns {

    private final JavaTypes types;
    private final Problems problems;

    AnyColumns(JavaTypes types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /** The two leaves; {@code keyColumn} is the {@code @JoinColumn} of the key. */
    List<Leaf> read(Attribute attribute, Site site, Optional<AnnotationUse> keyColumn) {
        Optional<TypeMirror> kind = kindType(attribute);
        Annotations ofKey = attribute.annotations().ofAnyKey();
        Optional<TypeMirror> key = BasicValues.givenType(ofKey, types)
                .or(() -> Optional.of(attribute.type()).filter(type -> BasicValues.hasJdbcType(ofKey)));
        if (kind.isEmpty() || key.isEmpty()) {
            problems.report(MappingProblem.ANY_WITHOUT_KEY_TYPE, attribute.place(), site.display());
            return List.of();
        }
        boolean isOptional = attribute
                .annotations()
                .hibernate("Any")
                .map(use -> use.flag("optional", true))
                .orElse(true);
        return List.of(
                leaf(
                        attribute.with(Comments.in(attribute.annotations()).on(Annotations.NONE)),
                        besideKey(site, keyColumn).with(Site.Nullability.AS_DECLARED),
                        kind.get(),
                        attribute.annotations().jpa("Column")),
                leaf(
                        new Attribute(
                                attribute.name() + "_id",
                                attribute.element(),
                                attribute.type(),
                                ofKey,
                                attribute.access()),
                        isOptional ? site.at("{key}") : site.at("{key}").with(Site.Nullability.NEVER_NULL),
                        key.get(),
                        keyColumn));
    }

    /** The column that says which entity is meant is in the table of the key. */
    private static Site besideKey(Site site, Optional<AnnotationUse> keyColumn) {
        return keyColumn.flatMap(use -> use.string("table")).map(site::inTable).orElse(site);
    }

    private static Leaf leaf(Attribute attribute, Site site, TypeMirror type, Optional<AnnotationUse> column) {
        Attribute basic =
                new Attribute(attribute.name(), attribute.element(), type, attribute.annotations(), attribute.access());
        return new Leaf.Basic(basic, site.unvalidated(), new ColumnSpec(column), Optional.empty());
    }

    private Optional<TypeMirror> kindType(Attribute attribute) {
        String kind = attribute
                .annotations()
                .hibernate("AnyDiscriminator")
                .flatMap(use -> use.constant("value"))
                .orElse("STRING");
        return types.find(
                        switch (kind) {
                            case "INTEGER" -> "java.lang.Integer";
                            case "CHAR" -> "java.lang.Character";
                            default -> "java.lang.String";
                        })
                .map(found -> found.asType());
    }
}
