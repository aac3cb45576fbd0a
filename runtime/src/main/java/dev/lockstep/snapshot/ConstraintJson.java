package dev.lockstep.snapshot;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.UniqueConstraint;
import dev.lockstep.schema.UniqueConstraint.Nulls;

/** A constraint as one line; its first key says the kind. */
final class ConstraintJson implements Constraint.Visitor<String> {

    private static final ConstraintJson WRITER = new ConstraintJson();

    private ConstraintJson() {}

    static String write(Constraint constraint) {
        return constraint.accept(WRITER);
    }

    static Constraint read(JsonObject json) {
        if (json.has("primaryKey")) {
            return new PrimaryKey(NameJson.read(json, "primaryKey"), json.strings("columns"));
        }
        if (json.has("unique")) {
            return new UniqueConstraint(
                    NameJson.read(json, "unique"),
                    json.strings("columns"),
                    json.constant("nulls", Nulls.DISTINCT),
                    deferral(json));
        }
        if (json.has("foreignKey")) {
            return foreignKey(json);
        }
        if (json.has("check")) {
            return new CheckConstraint(
                    NameJson.read(json, "check"), json.string("expression"), json.strings("columns"));
        }
        if (json.has("exclusion")) {
            return exclusion(json);
        }
        throw new SnapshotException(json.path() + " is a constraint of no known kind");
    }

    @Override
    public String primaryKey(PrimaryKey key) {
        return NameJson.write(new JsonLine(), "primaryKey", key.name())
                .putAll("columns", key.columns())
                .toString();
    }

    @Override
    public String unique(UniqueConstraint unique) {
        return NameJson.write(new JsonLine(), "unique", unique.name())
                .putAll("columns", unique.columns())
                .putUnless(Nulls.DISTINCT, "nulls", unique.nulls())
                .putUnless(Deferral.NOT_DEFERRABLE, "deferral", unique.deferral())
                .toString();
    }

    @Override
    public String foreignKey(ForeignKey key) {
        return NameJson.write(new JsonLine(), "foreignKey", key.name())
                .putAll("columns", key.columns())
                .put("references", key.referencedTable().name())
                .putUnlessEmpty("schema", key.referencedTable().schema())
                .putAll("referencedColumns", key.referencedColumns())
                .putUnless(ForeignKey.Action.NO_ACTION, "onDelete", key.onDelete())
                .putUnless(ForeignKey.Action.NO_ACTION, "onUpdate", key.onUpdate())
                .putUnless(Deferral.NOT_DEFERRABLE, "deferral", key.deferral())
                .toString();
    }

    @Override
    public String check(CheckConstraint check) {
        return NameJson.write(new JsonLine(), "check", check.name())
                .put("expression", check.expression())
                .putAllUnlessEmpty("columns", check.columns())
                .toString();
    }

    @Override
    public String exclusion(ExclusionConstraint exclusion) {
        return NameJson.write(new JsonLine(), "exclusion", exclusion.name())
                .put("method", exclusion.method())
                .putRaw(
                        "elements",
                        JsonLine.array(exclusion.elements().stream()
                                .map(element -> IndexJson.line(element.key())
                                        .put("operator", element.operator())
                                        .toString())
                                .toList()))
                .putIfPresent("predicate", exclusion.predicate())
                .putUnless(Deferral.NOT_DEFERRABLE, "deferral", exclusion.deferral())
                .toString();
    }

    private static ForeignKey foreignKey(JsonObject json) {
        return new ForeignKey(
                NameJson.read(json, "foreignKey"),
                json.strings("columns"),
                new QualifiedName(json.string("schema", ""), json.string("references")),
                json.strings("referencedColumns"),
                json.constant("onDelete", ForeignKey.Action.NO_ACTION),
                json.constant("onUpdate", ForeignKey.Action.NO_ACTION),
                deferral(json));
    }

    private static ExclusionConstraint exclusion(JsonObject json) {
        return new ExclusionConstraint(
                NameJson.read(json, "exclusion"),
                json.string("method"),
                json.objects(
                        "elements",
                        element -> new ExclusionConstraint.Element(IndexJson.key(element), element.string("operator"))),
                json.optional("predicate"),
                deferral(json));
    }

    private static Deferral deferral(JsonObject json) {
        return json.constant("deferral", Deferral.NOT_DEFERRABLE);
    }
}
