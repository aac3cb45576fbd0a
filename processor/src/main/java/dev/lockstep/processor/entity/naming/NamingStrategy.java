package dev.lockstep.processor.entity.naming;

/**
 * What Hibernate's implicit and physical naming strategies do between them: {@code physical…} is what a logical name
 * becomes in the database, {@code joinTable} the name of a join table that nobody gave.
 */
public enum NamingStrategy {
    /** Hibernate's own: names as JPA prescribes them, taken as they are. */
    JPA {
        @Override
        public Identifier physical(Identifier logical) {
            return logical;
        }

        @Override
        public Identifier joinTable(Identifier ownerTable, Identifier targetTable, String property) {
            return ownerTable.append("_", targetTable);
        }
    },

    /** Spring Boot 3: CamelCaseToUnderscoresNamingStrategy, which changes quoted names too. */
    SPRING_3 {
        @Override
        public Identifier physical(Identifier logical) {
            return logical.withText(SnakeCase.hibernate6(logical.text()));
        }

        @Override
        public Identifier joinTable(Identifier ownerTable, Identifier targetTable, String property) {
            return ownerTable.append("_", targetTable.withText(property));
        }
    },

    /** Spring Boot 4: PhysicalNamingStrategySnakeCaseImpl, which leaves quoted names alone. */
    SPRING_4 {
        @Override
        public Identifier physical(Identifier logical) {
            return logical.isQuoted() ? logical : logical.withText(SnakeCase.hibernate7(logical.text()));
        }

        @Override
        public Identifier joinTable(Identifier ownerTable, Identifier targetTable, String property) {
            return ownerTable.append("_", targetTable.withText(property));
        }
    };

    public abstract Identifier physical(Identifier logical);

    /** Of two logical names, and a logical name itself. */
    public abstract Identifier joinTable(Identifier ownerTable, Identifier targetTable, String property);
}
