package dev.lockstep.processor.entity.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations of one element, in the order of the source. */
public final class Annotations {

    private static final String JPA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";
    private static final String LOCKSTEP = "dev.lockstep.annotation.";

    /** Of an element that has none. */
    public static final Annotations NONE = new Annotations(List.of());

    private final List<AnnotationUse> uses;

    private Annotations(List<AnnotationUse> uses) {
        this.uses = List.copyOf(uses);
    }

    public static Annotations of(Element element) {
        List<AnnotationUse> written = written(element);
        return written.isEmpty() ? NONE : ComposedAnnotations.apply(DialectOverrides.apply(new Annotations(written)));
    }

    /** As they stand there. */
    static List<AnnotationUse> written(Element element) {
        List<AnnotationUse> written = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement() instanceof TypeElement) {
                written.add(new AnnotationUse(element, mirror));
            }
        }
        return written;
    }

    /** What these say about the keys of a map, in the words that say it about an attribute. */
    public Annotations ofMapKey() {
        return of("MapKey");
    }

    /** What these say about the identifiers of the rows of a collection, likewise. */
    public Annotations ofCollectionId() {
        return of("CollectionId");
    }

    /** What these say about the key of any entity, likewise. */
    public Annotations ofAnyKey() {
        return of("AnyKey");
    }

    private Annotations of(String part) {
        List<AnnotationUse> found = new ArrayList<>();
        for (AnnotationUse use : uses) {
            boolean isJpa = use.name().startsWith(JPA + part);
            String prefix = isJpa ? JPA : HIBERNATE;
            if (use.name().startsWith(prefix + part)) {
                found.add(use.named(prefix + use.name().substring((prefix + part).length())));
            }
        }
        return new Annotations(found);
    }

    /** All but {@code org.hibernate.annotations.name}. */
    public Annotations withoutHibernate(String name) {
        return new Annotations(uses.stream()
                .filter(use -> !use.name().equals(HIBERNATE + name))
                .toList());
    }

    /** These, with {@code other} in the place of the annotation of the same type. */
    public Annotations with(AnnotationUse other) {
        List<AnnotationUse> changed = new ArrayList<>(uses);
        changed.removeIf(use -> use.name().equals(other.name()));
        changed.add(other);
        return new Annotations(changed);
    }

    public List<AnnotationUse> all() {
        return uses;
    }

    public Optional<AnnotationUse> find(String name) {
        return find("", name);
    }

    /** Most elements have few annotations and are asked for many: no name is put together for it, and no iterator made. */
    private Optional<AnnotationUse> find(String prefix, String name) {
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).isNamed(prefix, name)) {
                return Optional.of(uses.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@code jakarta.persistence.name}. */
    public Optional<AnnotationUse> jpa(String name) {
        return find(JPA, name);
    }

    /** {@code org.hibernate.annotations.name}. */
    public Optional<AnnotationUse> hibernate(String name) {
        return find(HIBERNATE, name);
    }

    /** {@code dev.lockstep.annotation.name}. */
    public Optional<AnnotationUse> lockstep(String name) {
        return find(LOCKSTEP, name);
    }

    public boolean hasJpa(String name) {
        return jpa(name).isPresent();
    }

    public boolean hasHibernate(String name) {
        return hibernate(name).isPresent();
    }

    /** Every {@code name} that stands here by itself or inside its {@code container}. */
    public List<AnnotationUse> repeatedJpa(String name, String container) {
        return repeated(JPA, name, container);
    }

    public List<AnnotationUse> repeatedHibernate(String name, String container) {
        return repeated(HIBERNATE, name, container);
    }

    /** Every {@code name} of Lockstep; the container of several is nested in it. */
    public List<AnnotationUse> repeatedLockstep(String name) {
        return repeated(LOCKSTEP, name, name + ".List");
    }

    private List<AnnotationUse> repeated(String prefix, String name, String container) {
        if (uses.isEmpty()) {
            return List.of();
        }
        List<AnnotationUse> found = new ArrayList<>();
        for (AnnotationUse use : uses) {
            if (use.isNamed(prefix, name)) {
                found.add(use);
            } else if (use.isNamed(prefix, container)) {
                found.addAll(use.annotations("value"));
            }
        }
        return found;
    }
}
