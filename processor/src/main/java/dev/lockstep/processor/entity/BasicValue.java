package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.SqlText;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a basic attribute is stored: the type of its column, which values it takes, and the enum type that it needs. */
record BasicValue(SqlType type, Domain domain, Optional<EnumType> enumType) {

    static BasicValue of(SqlType type) {
        return new BasicValue(type, Domain.ANY, Optional.empty());
    }

    BasicValue withDomain(Domain other) {
        return new BasicValue(type, other, enumType);
    }

    BasicValue withType(SqlType other) {
        return new BasicValue(other, domain, enumType);
    }

    /** The values that a column takes, as a check over it. */
    sealed interface Domain {

        /** Whatever the type takes. */
        Domain ANY = new Any();

        /** The check on {@code column}, a name of the catalog; empty when there is none. */
        Optional<String> check(String column);

        /** No check. */
        record Any() implements Domain {
            @Override
            public Optional<String> check(String column) {
                return Optional.empty();
            }
        }

        /** The ordinals of an enum: 0 to {@code last}. */
        record Ordinals(int last) implements Domain {
            @Override
            public Optional<String> check(String column) {
                return Optional.of(Identifier.quote(column) + " between 0 and " + last);
            }
        }

        /** SQL literals, in order. */
        record Literals(List<String> values) implements Domain {
            public Literals {
                values = List.copyOf(values);
            }

            static Literals ofTexts(List<String> texts) {
                return new Literals(texts.stream().map(SqlText::literal).toList());
            }

            @Override
            public Optional<String> check(String column) {
                return Optional.of(
                        values.stream().collect(Collectors.joining(",", Identifier.quote(column) + " in (", ")")));
            }
        }
    }
}
