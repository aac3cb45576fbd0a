package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribute that is left when all embeddables are opened: what columns, keys and tables are made of. */
sealed interface Leaf {

    Attribute attribute();

    Site site();

    /** The secondary table that it names. */
    default Optional<String> table() {
        return Optional.empty();
    }

    /** The same attribute in other surroundings. */
    Leaf at(Site other);

    /** The same with other annotations on its attribute. */
    Leaf with(Annotations annotations);

    <R> R accept(Visitor<R> visitor);

    /** A column (of a converter with its {@code convert}). */
    record Basic(Attribute attribute, Site site, ColumnSpec column, Optional<AnnotationUse> convert) implements Leaf {
        @Override
        public Optional<String> table() {
            return column.table().or(site::table);
        }

        @Override
        public Leaf at(Site other) {
            return new Basic(attribute, other, column, convert);
        }

        @Override
        public Leaf with(Annotations annotations) {
            return new Basic(attribute.with(annotations), site, column, convert);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.basic(this);
        }
    }

    /** The owning side of a many-to-one or one-to-one association. */
    record ToOne(
            Attribute attribute,
            Site site,
            List<AnnotationUse> joinColumns,
            Optional<AnnotationUse> override,
            Optional<KeyMember> keyMember)
            implements Leaf {
        /** The annotation that makes it an association. */
        AnnotationUse association() {
            return attribute
                    .annotations()
                    .jpa("ManyToOne")
                    .or(() -> attribute.annotations().jpa("OneToOne"))
                    .orElseThrow();
        }

        Optional<AnnotationUse> joinTable() {
            return override.flatMap(use -> use.annotation("joinTable"))
                    .or(() -> attribute.annotations().jpa("JoinTable"));
        }

        /** The {@code @ForeignKey} of the join columns; Hibernate heeds none inside those of an override. */
        Optional<AnnotationUse> foreignKey() {
            return override.isPresent()
                    ? override.flatMap(use -> use.annotation("foreignKey"))
                    : ForeignKeyRule.given(joinColumns, attribute.annotations());
        }

        /** Whether both sides have one key, and the association no column of its own. */
        boolean isSharedKey() {
            return isOneToOne()
                    && !site.isKey()
                    && !attribute
                            .annotations()
                            .repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
                            .isEmpty();
        }

        /** Whether a part of it is computed, so that the columns alone refer to nothing. */
        boolean isComputed() {
            return attribute.annotations().repeatedHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas").stream()
                    .anyMatch(use -> use.annotation("formula").isPresent());
        }

        /** The columns that its parts refer to by name, of columns and of formulas; empty when a part does not say it. */
        List<String> referencedByPart() {
            List<Optional<String>> parts = new ArrayList<>();
            for (AnnotationUse part :
                    attribute.annotations().repeatedHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas")) {
                parts.add(part.annotation("column")
                        .or(() -> part.annotation("formula"))
                        .flatMap(use -> use.string("referencedColumnName")));
            }
            return parts.stream().allMatch(Optional::isPresent)
                    ? parts.stream().flatMap(Optional::stream).toList()
                    : List.of();
        }

        /** Whether it stands for a part of the identifier, but not for all of it. */
        boolean isPartOfKey() {
            return valueOfKey().isPresent()
                    || attribute
                            .annotations()
                            .jpa("MapsId")
                            .flatMap(use -> use.string("value"))
                            .isPresent();
        }

        /** The plain value that stands for it in the class of the identifier. */
        Optional<Basic> valueOfKey() {
            return keyMember
                    .filter(KeyMember.Value.class::isInstance)
                    .map(KeyMember.Value.class::cast)
                    .map(KeyMember.Value::leaf)
                    .or(this::columnOfKeyClass);
        }

        /**
         * The same where an {@code @IdClass} says itself how it is mapped. Hibernate takes that for a column of its own beside
         * the one of the association, and then knows of no foreign key.
         */
        Optional<Basic> columnOfKeyClass() {
            return keyMember
                    .filter(KeyMember.ValueWithColumn.class::isInstance)
                    .map(KeyMember.ValueWithColumn.class::cast)
                    .map(KeyMember.ValueWithColumn::leaf);
        }

        /** Whether the whole key of the other entity stands for it there. */
        boolean isCompositeOfKey() {
            return keyMember.filter(KeyMember.Composite.class::isInstance).isPresent();
        }

        ToOne standingFor(KeyMember member) {
            return new ToOne(attribute, site, joinColumns, override, Optional.of(member));
        }

        boolean isOneToOne() {
            return attribute.annotations().hasJpa("OneToOne");
        }

        @Override
        public Optional<String> table() {
            return joinColumns.stream()
                    .flatMap(use -> use.string("table").stream())
                    .findFirst();
        }

        @Override
        public Leaf at(Site other) {
            return new ToOne(attribute, other, joinColumns, override, keyMember);
        }

        @Override
        public Leaf with(Annotations annotations) {
            return new ToOne(attribute.with(annotations), site, joinColumns, override, keyMember);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toOne(this);
        }
    }

    /** A collection or map. */
    record Plural(Attribute attribute, Site site, Overrides overrides) implements Leaf {
        /** The same without {@code org.hibernate.annotations.name}. */
        Plural withoutHibernate(String name) {
            return with(attribute.annotations().withoutHibernate(name));
        }

        /** {@code @OneToMany} or {@code @ManyToMany}; a collection of values has neither. */
        AnnotationUse association() {
            return Plurals.association(attribute.annotations()).orElseThrow();
        }

        List<AnnotationUse> joinColumns() {
            List<AnnotationUse> overridden = overriddenJoinColumns();
            return overridden.isEmpty() ? attribute.annotations().repeatedJpa("JoinColumn", "JoinColumns") : overridden;
        }

        /** Those of an override alone: beside a table of the association Hibernate passes those of the attribute over. */
        List<AnnotationUse> overriddenJoinColumns() {
            return overrides
                    .association("")
                    .map(use -> use.annotations("joinColumns"))
                    .orElse(List.of());
        }

        /** What says how the table of the association is called; Hibernate takes a {@code @CollectionTable} as well. */
        Optional<AnnotationUse> joinTable() {
            return overrides
                    .association("")
                    .flatMap(use -> use.annotation("joinTable"))
                    .or(this::ownJoinTable);
        }

        /** The same on the attribute itself: Hibernate heeds no {@code @ForeignKey} inside the one of an override. */
        Optional<AnnotationUse> ownJoinTable() {
            return attribute.annotations().jpa("JoinTable").or(() -> attribute
                    .annotations()
                    .jpa("CollectionTable"));
        }

        /** The {@code @ForeignKey} of the join columns, with an override only the one that is the override's own. */
        Optional<AnnotationUse> foreignKey() {
            Optional<AnnotationUse> override = overrides.association("");
            return override.isPresent()
                    ? override.flatMap(use -> use.annotation("foreignKey"))
                    : ForeignKeyRule.given(joinColumns(), attribute.annotations());
        }

        /** For the members of the values of a map, which may be said to be in its {@code value}. */
        Overrides valueOverrides() {
            return overrides.within("value").ofMembers().over(overrides);
        }

        /** For the members of the keys of a map; Hibernate heeds none that stand on a class. */
        Overrides keyOverrides() {
            return Overrides.on(attribute.annotations())
                    .within("key")
                    .ofMembers()
                    .withoutConversionsOfMembers();
        }

        @Override
        public Leaf at(Site other) {
            return new Plural(attribute, other, overrides);
        }

        @Override
        public Plural with(Annotations annotations) {
            return new Plural(attribute.with(annotations), site, overrides);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plural(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R basic(Basic leaf);

        R toOne(ToOne leaf);

        R plural(Plural leaf);
    }
}
