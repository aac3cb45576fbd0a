package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BasicValue.Domain;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.ColumnTypes;
import dev.lockstep.processor.entity.type.JavaBasic;
import dev.lockstep.processor.entity.type.JdbcType;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Enums: names or ordinals with a check over them, or a native enum type. */
final class EnumValues {

    private final JavaTypes types;
    private final Names names;

    EnumValues(JavaTypes types, Names names) {
        this.types = types;
        this.names = names;
    }

    BasicValue resolve(BasicValues.Question question, Optional<JdbcType> given, ColumnTypes columnTypes) {
        TypeElement type = types.element(question.type()).orElseThrow();
        List<String> constants = types.enumConstants(type);
        boolean isNamed = question.annotations()
                .jpa("Enumerated")
                .flatMap(use -> use.constant("value"))
                .filter("STRING"::equals)
                .isPresent();
        JdbcType text = question.facets().length() == 1 ? JdbcType.CHAR : JdbcType.VARCHAR;
        JdbcType jdbc = given.orElse(isNamed ? text : JdbcType.SMALLINT);
        if (jdbc == JdbcType.NAMED_ENUM || jdbc == JdbcType.ENUM) {
            return nativeType(type, constants.stream().sorted().toList());
        }
        if (jdbc == JdbcType.NAMED_ORDINAL_ENUM) {
            return nativeType(type, constants);
        }
        Optional<VariableElement> values = given.isEmpty() ? valueField(type) : Optional.empty();
        if (values.isPresent()) {
            return BasicValue.of(isNamed ? valueType(values.get(), question, columnTypes) : SqlType.SMALLINT);
        }
        SqlType column =
                columnTypes.columnType(JavaBasic.of(jdbc), question.facets()).orElse(SqlType.SMALLINT);
        return BasicValue.of(column).withDomain(domain(jdbc, constants));
    }

    /** The field with {@code @EnumeratedValue} (Jakarta Persistence 3.2, section 11.1.19): what it holds is known at run time. */
    private Optional<VariableElement> valueField(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> types.annotations(field).hasJpa("EnumeratedValue"))
                .findFirst();
    }

    private SqlType valueType(VariableElement field, BasicValues.Question question, ColumnTypes columnTypes) {
        return JavaBasic.of(types.name(types.boxed(field.asType())))
                .flatMap(basic -> columnTypes.columnType(basic, question.facets()))
                .orElse(SqlType.SMALLINT);
    }

    private static Domain domain(JdbcType jdbc, List<String> constants) {
        if (jdbc.isText()) {
            return jdbc == JdbcType.LONG32VARCHAR ? Domain.ANY : Domain.Literals.ofTexts(constants);
        }
        return switch (jdbc) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, ORDINAL_ENUM -> new Domain.Ordinals(constants.size() - 1);
            default -> Domain.ANY;
        };
    }

    private BasicValue nativeType(TypeElement type, List<String> labels) {
        QualifiedName name = names.type(type.getSimpleName().toString());
        EnumType enumType = new EnumType(name, labels, Origin.of(types.binaryName(type)));
        return new BasicValue(SqlType.of(Identifier.quote(name)), Domain.ANY, Optional.of(enumType));
    }
}
