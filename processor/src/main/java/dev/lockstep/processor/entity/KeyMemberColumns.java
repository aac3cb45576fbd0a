package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.type.Facets;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of associations that are part of a key. A column to which a {@code @JoinColumn} gives a name takes its type
 * from the class of the key and its sizes from that annotation, which can give none: it is {@code varchar(255)}, however
 * short the key that it refers to. Any other column has the sizes of what it refers to.
 */
final class KeyMemberColumns {

    private static final Set<String> TEXTS = Set.of("varchar", "char");

    private final ColumnBinder columns;

    KeyMemberColumns(ColumnBinder columns) {
        this.columns = columns;
    }

    /** As they are in the table of the entity. */
    List<Join> inTable(Leaf.ToOne leaf, List<Join> joins) {
        Optional<Leaf.Basic> value = leaf.valueOfKey();
        if (value.isEmpty() || joins.size() != 1 || isDefined(leaf)) {
            return joins;
        }
        Join join = joins.get(0);
        SqlType referred = join.referenced().column().type();
        Optional<Join> same = leaf.columnOfKeyClass()
                .flatMap(columns::bind)
                .filter(own -> own.name().equals(join.column().name()))
                .map(own -> new Join(join.column().typedAs(own, own.column().type()), join.target()));
        if (same.isPresent()) {
            return List.of(same.get());
        }
        return columns.bind(
                        sized(value.get(), isNamed(leaf) ? Facets.NONE : sizes(referred)),
                        join.column().logical())
                .map(own -> List.of(new Join(join.column().typedAs(own, type(leaf, own, referred)), join.target())))
                .orElse(joins);
    }

    /** As others that refer to the key see them: the parts of a composite one lose their sizes on the way. */
    static List<BoundColumn> asReferredTo(Leaf leaf, List<BoundColumn> columns) {
        boolean losesSizes =
                leaf instanceof Leaf.ToOne toOne && toOne.isCompositeOfKey() && isNamed(toOne) && !isDefined(toOne);
        return losesSizes ? columns.stream().map(KeyMemberColumns::unsized).toList() : columns;
    }

    private static boolean isNamed(Leaf.ToOne leaf) {
        return leaf.joinColumns().stream().anyMatch(use -> use.string("name").isPresent());
    }

    private static boolean isDefined(Leaf.ToOne leaf) {
        return leaf.joinColumns().stream()
                .anyMatch(use -> use.columnDefinition().isPresent());
    }

    private static Leaf.Basic sized(Leaf.Basic member, Facets sizes) {
        return new Leaf.Basic(
                member.attribute(), member.site(), new ColumnSpec(Optional.empty(), sizes), member.convert());
    }

    private static Facets sizes(SqlType type) {
        List<Integer> sizes = type.modifiers();
        if (sizes.isEmpty()) {
            return Facets.NONE;
        }
        return switch (type.name()) {
            case "varchar", "char" -> Facets.NONE.withLength(sizes.get(0));
            case "numeric" -> Facets.NONE.withPrecision(sizes.get(0), sizes.size() > 1 ? sizes.get(1) : 0);
            default -> Facets.NONE.withSecondPrecision(sizes.get(0));
        };
    }

    /** What a {@code columnDefinition} made of the key that is referred to is copied whole. */
    private static SqlType type(Leaf.ToOne leaf, BoundColumn own, SqlType referred) {
        SqlType type = own.column().type();
        boolean isOwn = isNamed(leaf)
                || type.name().equals(referred.name())
                || (TEXTS.contains(type.name()) && TEXTS.contains(referred.name()));
        return isOwn ? type : referred;
    }

    private static BoundColumn unsized(BoundColumn bound) {
        Column column = bound.column();
        return bound.withColumn(
                switch (column.type().name()) {
                    case "varchar" -> column.withType(SqlType.varchar(Facets.NONE.length()));
                    case "numeric" ->
                        column.withType(
                                SqlType.numeric(38, column.type().modifiers().get(1) == 0 ? 0 : 2));
                    default -> column;
                });
    }
}
