package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hibernate's {@code @Comment}: of a column or a table, and with {@code on} of one of several. The last one counts. */
final class Comments {

    private final List<AnnotationUse> uses;

    private Comments(List<AnnotationUse> uses) {
        this.uses = uses;
    }

    static Comments in(Annotations annotations) {
        return new Comments(annotations.repeatedHibernate("Comment", "Comments"));
    }

    /** Whether two of them are about one thing. */
    static boolean isTwice(AnnotationUse container) {
        Set<Optional<String>> about = new HashSet<>();
        return !container.annotations("value").stream().allMatch(use -> about.add(use.string("on")));
    }

    /** As annotations of something else, in place of what is said of it. */
    Annotations on(Annotations annotations) {
        Annotations described = annotations;
        for (AnnotationUse use : uses) {
            described = described.with(use);
        }
        return described;
    }

    /** Those that name what they are about. */
    List<AnnotationUse> named() {
        return uses.stream().filter(use -> use.string("on").isPresent()).toList();
    }

    /** What is said of the only column. */
    Optional<String> ofColumn() {
        return uses.stream().flatMap(use -> use.string("value").stream()).reduce((first, second) -> second);
    }

    /** Of several columns the first has what is said of none in particular. */
    List<Join> ofColumns(List<Join> joins) {
        List<Join> described = new ArrayList<>(joins);
        for (AnnotationUse use : uses) {
            for (int i = 0; i < described.size(); i++) {
                Join join = described.get(i);
                if (isOn(use, join.column().name())) {
                    described.set(i, join.with(join.column().column().withComment(use.string("value"))));
                    break;
                }
            }
        }
        return described;
    }

    /** Of the table of a collection, or of a column of it. */
    void describe(TableDraft table) {
        for (AnnotationUse use : uses) {
            if (isOn(use, table.name().name())) {
                use.string("value").ifPresent(table::comment);
            } else {
                use.string("on")
                        .flatMap(table::columnIgnoringCase)
                        .ifPresent(column -> table.replace(column.column().withComment(use.string("value"))));
            }
        }
    }

    /** Of a table beside that of the entity, which has to be named. */
    void describeNamed(TableDraft table) {
        uses.stream()
                .filter(use ->
                        use.string("on").isPresent() && isOn(use, table.name().name()))
                .flatMap(use -> use.string("value").stream())
                .forEach(table::comment);
    }

    private static boolean isOn(AnnotationUse use, String name) {
        return use.string("on").map(name::equalsIgnoreCase).orElse(true);
    }
}
