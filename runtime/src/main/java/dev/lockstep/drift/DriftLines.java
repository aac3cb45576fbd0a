package dev.lockstep.drift;

import dev.lockstep.DriftedObject;
import dev.lockstep.DriftedObject.Difference;
import dev.lockstep.DriftedObject.Kind;
import dev.lockstep.DriftedObject.Sign;
import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.NamespaceChange;
import dev.lockstep.diff.SequenceChange;
import dev.lockstep.diff.TableChange;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A drift as lines, by object: each change that would mend it, told as the difference that it mends. */
public final class DriftLines implements Change.Visitor<Difference> {

    private final ColumnLines columns = new ColumnLines();
    private final ConstraintLines constraints;
    private final IndexLines indexes;

    private DriftLines(List<Defect> defects) {
        this.constraints = new ConstraintLines(defects);
        this.indexes = new IndexLines(defects);
    }

    public static List<DriftedObject> of(Drift drift) {
        DriftLines lines = new DriftLines(drift.defects());
        Map<Subject, List<Difference>> differences = new TreeMap<>();
        for (Change change : drift.differences()) {
            differences
                    .computeIfAbsent(change.accept(new SubjectOf()), subject -> new ArrayList<>())
                    .add(change.accept(lines));
        }
        List<DriftedObject> objects = new ArrayList<>();
        differences.forEach((subject, found) -> objects.add(object(subject, found)));
        return objects;
    }

    /** What is missing as a whole has no differences of its own. */
    private static DriftedObject object(Subject subject, List<Difference> found) {
        boolean missing =
                found.stream().allMatch(difference -> difference.text().isEmpty());
        return missing
                ? new DriftedObject(subject.kind(), subject.name(), found.get(0).sign(), List.of())
                : new DriftedObject(subject.kind(), subject.name(), Sign.CHANGED, found);
    }

    /** The object that a change is about. */
    private record Subject(Kind kind, String name) implements Comparable<Subject> {
        private static final Comparator<Subject> ORDER =
                Comparator.comparing(Subject::kind).thenComparing(Subject::name);

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public Difference namespace(NamespaceChange change) {
        return whole(Sign.MISSING);
    }

    @Override
    public Difference enumType(EnumTypeChange change) {
        return change.accept(new EnumTypeLines());
    }

    @Override
    public Difference sequence(SequenceChange change) {
        return change.accept(new SequenceLines());
    }

    @Override
    public Difference table(TableChange change) {
        return change.accept(new TableLines());
    }

    @Override
    public Difference column(ColumnChange change) {
        return change.accept(columns);
    }

    @Override
    public Difference constraint(ConstraintChange change) {
        return change.accept(constraints);
    }

    @Override
    public Difference index(IndexChange change) {
        return change.accept(indexes);
    }

    /** All of the object, with nothing more to say. */
    static Difference whole(Sign sign) {
        return new Difference(sign, "");
    }

    /** Both sides of what differs. */
    static Difference changed(String what, String database, String model) {
        return new Difference(Sign.CHANGED, what + ": " + database + " in the database, " + model + " in the model");
    }

    private static final class SubjectOf implements Change.Visitor<Subject> {
        @Override
        public Subject namespace(NamespaceChange change) {
            return new Subject(Kind.SCHEMA, change.accept(NamespaceChange.CreateNamespace::name));
        }

        @Override
        public Subject enumType(EnumTypeChange change) {
            return subject(Kind.TYPE, change.type().name());
        }

        @Override
        public Subject sequence(SequenceChange change) {
            return subject(Kind.SEQUENCE, change.sequence().name());
        }

        @Override
        public Subject table(TableChange change) {
            return subject(Kind.TABLE, change.table().name());
        }

        @Override
        public Subject column(ColumnChange change) {
            return subject(Kind.TABLE, change.table().name());
        }

        @Override
        public Subject constraint(ConstraintChange change) {
            return subject(Kind.TABLE, change.table().name());
        }

        @Override
        public Subject index(IndexChange change) {
            return subject(Kind.TABLE, change.table().name());
        }

        private static Subject subject(Kind kind, QualifiedName name) {
            return new Subject(kind, name.toString());
        }
    }
}
