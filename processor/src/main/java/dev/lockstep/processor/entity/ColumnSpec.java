package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.type.Facets;
import dev.lockstep.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * What the {@code @Column} of a basic attribute says, or that there is none; an override has taken its place already. {@code
 * otherwise} are the sizes that nobody gave.
 */
record ColumnSpec(Optional<AnnotationUse> use, Facets otherwise) {

    static final ColumnSpec NONE = new ColumnSpec(Optional.empty());

    ColumnSpec(Optional<AnnotationUse> use) {
        this(use, Facets.NONE);
    }

    boolean isGiven() {
        return use.isPresent();
    }

    Optional<String> name() {
        return use.flatMap(column -> column.string("name"));
    }

    Optional<String> table() {
        return use.flatMap(column -> column.string("table"));
    }

    Optional<String> definition() {
        return use.flatMap(AnnotationUse::columnDefinition);
    }

    Optional<String> comment() {
        return use.flatMap(column -> column.string("comment"));
    }

    Optional<String> options() {
        return use.flatMap(column -> column.string("options"));
    }

    boolean nullable() {
        return use.map(column -> column.flag("nullable", true)).orElse(true);
    }

    boolean unique() {
        return use.map(column -> column.flag("unique", false)).orElse(false);
    }

    Facets facets() {
        return use.map(column -> new Facets(
                        column.integer("length", otherwise.length()),
                        column.integer("precision", Facets.NONE.precision()),
                        column.integer("scale", Facets.NONE.scale()),
                        column.integer("secondPrecision", Facets.NONE.secondPrecision())))
                .orElse(otherwise);
    }

    List<AnnotationUse> checks() {
        return use.map(column -> column.annotations("check")).orElse(List.of());
    }

    /** The value of a member, else the annotation, else {@code attribute}. */
    Place place(String member, Attribute attribute) {
        return use.map(column -> column.place(member)).orElseGet(attribute::place);
    }
}
