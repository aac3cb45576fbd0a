package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BasicValue.Domain;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.ColumnTypes;
import dev.lockstep.processor.entity.type.Facets;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.entity.type.JavaBasic;
import dev.lockstep.processor.entity.type.JdbcType;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a basic attribute: what {@code @JdbcTypeCode}, {@code @Lob}, {@code @Enumerated} and {@code @Temporal} say,
 * else what Hibernate recommends for the Java type.
 */
final class BasicValues {

    private static final String DESCRIPTOR = "org.hibernate.type.descriptor.java.JavaType";

    private final JavaTypes types;
    private final EnumValues enums;
    private final ColumnTypes columnTypes;
    private final HibernateLine line;

    BasicValues(JavaTypes types, Names names, HibernateLine line) {
        this.types = types;
        this.enums = new EnumValues(types, names);
        this.columnTypes = new ColumnTypes(line);
        this.line = line;
    }

    /** What is asked: a type with the annotations that bear on it, and where to report what is wrong with it. */
    record Question(
            TypeMirror type, Annotations annotations, Facets facets, Place place, String display, Problems problems) {
        Question of(TypeMirror other) {
            return new Question(other, annotations, facets, place, display, problems);
        }
    }

    /** Empty when there is no column type; the problem has been reported. */
    Optional<BasicValue> resolve(Question question) {
        Optional<AnnotationUse> code = question.annotations().hibernate("JdbcTypeCode");
        Optional<JdbcType> given = ofClass(question.annotations())
                .or(() -> code.flatMap(use -> JdbcType.of(use.integer("value", Integer.MIN_VALUE))));
        if (code.isPresent() && given.isEmpty()) {
            question.problems()
                    .report(
                            MappingProblem.TYPE_CODE_UNKNOWN,
                            code.get().place("value"),
                            code.get().integer("value", 0),
                            question.display());
            return Optional.empty();
        }
        if (types.isEnum(question.type()) && given.filter(BasicValues::isJson).isEmpty()) {
            return Optional.of(enums.resolve(question, given, columnTypes));
        }
        Optional<TypeMirror> element = arrayElement(question, given);
        return element.isPresent()
                ? resolveElement(question, element.get())
                : javaBasic(question, given).flatMap(basic -> columnType(question, basic));
    }

    private Optional<JdbcType> ofClass(Annotations annotations) {
        return annotations
                .hibernate("JdbcType")
                .flatMap(use -> use.type("value"))
                .flatMap(type -> JdbcType.ofClass(types.name(type)));
    }

    /** The Java class that annotations give a value which has none of its own, such as a key of any entity. */
    static Optional<TypeMirror> givenType(Annotations annotations, JavaTypes types) {
        return annotations
                .hibernate("JavaClass")
                .flatMap(use -> use.type("idType").or(() -> use.type("value")))
                .or(() -> annotations
                        .hibernate("JavaType")
                        .flatMap(use -> use.type("value"))
                        .flatMap(type ->
                                types.argumentsOf(type, DESCRIPTOR).stream().findFirst()));
    }

    /** Whether annotations say at least what the column is. */
    static boolean hasJdbcType(Annotations annotations) {
        return annotations.hasHibernate("JdbcTypeCode") || annotations.hasHibernate("JdbcType");
    }

    /** The type of the column with the positions of a list, which counts in integers unless it says otherwise. */
    SqlType positionType(Annotations annotations) {
        return annotations
                .hibernate("ListIndexJdbcTypeCode")
                .flatMap(use -> JdbcType.of(use.integer("value", Integer.MIN_VALUE)))
                .or(() -> annotations
                        .hibernate("ListIndexJdbcType")
                        .flatMap(use -> use.type("value"))
                        .flatMap(type -> JdbcType.ofClass(types.name(type))))
                .flatMap(type -> columnTypes.columnType(JavaBasic.of(type), Facets.NONE))
                .orElse(SqlType.INTEGER);
    }

    boolean isUuid(TypeMirror type) {
        return types.name(type).equals("java.util.UUID");
    }

    /** The column type of a Java type by itself. */
    SqlType simpleType(TypeMirror type) {
        return JavaBasic.of(types.name(types.boxed(type)))
                .flatMap(basic -> columnTypes.columnType(basic, Facets.NONE))
                .orElse(SqlType.BOOLEAN);
    }

    private static boolean isJson(JdbcType type) {
        return type == JdbcType.JSON || type == JdbcType.JSON_ARRAY || type == JdbcType.SQLXML;
    }

    /** Arrays and collections without another mapping become array columns, bytes and chars excepted. */
    private Optional<TypeMirror> arrayElement(Question question, Optional<JdbcType> given) {
        boolean isArrayColumn = given.map(type -> type == JdbcType.ARRAY)
                .orElse(!question.annotations().hasJpa("Lob")
                        && !question.annotations().hasHibernate("JavaType"));
        if (!isArrayColumn) {
            return Optional.empty();
        }
        return types.arrayElement(question.type());
    }

    /** An array column never has a check, not even of enums. */
    private Optional<BasicValue> resolveElement(Question question, TypeMirror element) {
        if (types.isEnum(element)) {
            return Optional.of(enums.resolve(question.of(element), Optional.empty(), columnTypes))
                    .map(value -> BasicValue.of(value.type().arrayOf(1)));
        }
        return javaBasic(question.of(element), Optional.empty())
                .flatMap(basic -> columnType(question, basic))
                .map(value -> value.withDomain(Domain.ANY)
                        .withType(value.type().arrayOf(value.type().dimensions() + 1)));
    }

    private Optional<JavaBasic> javaBasic(Question question, Optional<JdbcType> given) {
        TypeMirror boxed = types.boxed(question.type());
        Optional<JavaBasic> known = known(boxed).map(basic -> temporal(question, basic));
        Optional<JavaBasic> recommended = known.or(() -> serialized(boxed));
        if (given.isPresent()) {
            return Optional.of(recommended.orElse(JavaBasic.of(given.get())).with(given.get()));
        }
        if (question.annotations().hasJpa("Lob") && recommended.isPresent()) {
            return Optional.of(JavaBasic.of(lob(recommended.get().jdbc())));
        }
        if (recommended.isEmpty()) {
            question.problems()
                    .report(
                            MappingProblem.UNMAPPABLE_TYPE,
                            question.place(),
                            question.display(),
                            types.display(question.type()));
        }
        return recommended;
    }

    private Optional<JavaBasic> serialized(TypeMirror type) {
        return types.isSubtype(type, "java.io.Serializable")
                ? Optional.of(JavaBasic.of(JdbcType.VARBINARY))
                : Optional.empty();
    }

    /** Hibernate 6 knows the subclasses of a calendar, and counts the digits of a float in binary. */
    private Optional<JavaBasic> known(TypeMirror type) {
        String name = types.name(type);
        if (line.isSeven()) {
            return JavaBasic.of(name);
        }
        return switch (name) {
            case "java.util.GregorianCalendar" -> JavaBasic.of("java.util.Calendar");
            case "java.lang.Double" -> JavaBasic.of(name).map(basic -> basic.withPrecision(53));
            case "java.lang.Float" -> JavaBasic.of(name).map(basic -> basic.withPrecision(24));
            default -> JavaBasic.of(name);
        };
    }

    private static JdbcType lob(JdbcType jdbc) {
        return switch (jdbc) {
            case VARCHAR, CLOB, NCLOB -> JdbcType.CLOB;
            case VARBINARY, BLOB -> JdbcType.BLOB;
            default -> jdbc;
        };
    }

    /** {@code @Temporal} says which part of a date counts. */
    private JavaBasic temporal(Question question, JavaBasic basic) {
        boolean isDate = List.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar")
                .contains(types.name(question.type()));
        return question.annotations()
                .jpa("Temporal")
                .filter(use -> isDate)
                .flatMap(use -> use.constant("value"))
                .map(part -> basic.with(JdbcType.valueOf(part)))
                .orElseGet(() -> zoned(question, basic));
    }

    /** {@code @TimeZoneStorage(NORMALIZE)} keeps no zone: the column is a plain timestamp. */
    private JavaBasic zoned(Question question, JavaBasic basic) {
        boolean isNormalized = ZoneColumns.hasOffset(question.type(), types)
                && question.annotations()
                        .hibernate("TimeZoneStorage")
                        .flatMap(use -> use.constant("value"))
                        .filter("NORMALIZE"::equals)
                        .isPresent();
        return isNormalized && basic.jdbc() == JdbcType.TIMESTAMP_UTC ? basic.with(JdbcType.TIMESTAMP) : basic;
    }

    private Optional<BasicValue> columnType(Question question, JavaBasic basic) {
        Facets facets = seconds(question);
        if (basic.jdbc().isFloating() && facets.scale() > 0) {
            reportDigits(
                    question,
                    facets.scale() + " digits behind the point",
                    "it has no scale, and Hibernate refuses to make one",
                    "scale");
            return Optional.empty();
        }
        Optional<SqlType> type = columnTypes.columnType(basic, facets);
        if (type.isEmpty()) {
            reportDigits(
                    question,
                    facets.precision() + " decimal digits",
                    "a double precision has 15, and PostgreSQL refuses more",
                    "precision");
        }
        return type.map(found -> BasicValue.of(found).withDomain(booleanDomain(question, basic)));
    }

    private static void reportDigits(Question question, String digits, String reason, String member) {
        question.problems()
                .report(MappingProblem.FLOAT_OF_DIGITS, question.place(), question.display(), digits, reason, member);
    }

    private static Facets seconds(Question question) {
        return question.annotations()
                .hibernate("FractionalSeconds")
                .map(use -> question.facets().withSecondPrecision(use.integer("value", -1)))
                .orElse(question.facets());
    }

    /** A boolean that is stored as something else; from Hibernate 7.2 also one that is stored as a letter. */
    private Domain booleanDomain(Question question, JavaBasic basic) {
        if (!types.name(types.boxed(question.type())).equals("java.lang.Boolean")) {
            return Domain.ANY;
        }
        return switch (basic.jdbc()) {
            case TINYINT -> line.isSeven() ? new Domain.Literals(List.of("0", "1")) : Domain.ANY;
            case CHAR -> line.isSeven() ? Domain.Literals.ofTexts(List.of("F", "T")) : Domain.ANY;
            default -> Domain.ANY;
        };
    }
}
