package dev.lockstep.processor.problem;

/** LS1xx: what the sources say cannot be read as a schema. */
public enum MappingProblem implements ProblemCode {
    UNRESOLVED_NAME(
            "LS100",
            "the %1$s %2$s of %3$s cannot be resolved. A model that is read without it would look as if it had lost columns, so it"
                    + " is not read. Fix the import or the spelling, and see that the library is on the class path."),
    ENTITY_WITHOUT_ID(
            "LS101",
            "entity %1$s has no identifier. Every entity needs a primary key (Jakarta Persistence 3.2, section 2.4)."
                    + " Put @Id on the attribute that identifies it."),
    UNKNOWN_TYPE(
            "LS102",
            "the type of %1$s cannot be resolved. Without it there is no column type to write. Fix the import or the"
                    + " spelling; a type that another processor generates must exist before the last round."),
    UNMAPPABLE_TYPE(
            "LS103",
            "%1$s has type %2$s, which has no column type. Hibernate would refuse it at start-up. Say what it is:"
                    + " @Convert(converter = …), @JdbcTypeCode(SqlTypes.JSON), @Embedded, an association, or @Transient."),
    TABLE_TWICE(
            "LS104",
            "entities %1$s and %2$s are both on table %3$s, with different primary keys. A table has one. Map the same columns"
                    + " as @Id, or give one of them @Table(name = \"…\")."),
    COLUMN_TWICE(
            "LS105",
            "%1$s is on column %2$s of table %3$s, which is %4$s by %5$s but %6$s here. One column has one definition. Give"
                    + " it another name with @Column(name = \"…\"), or make both definitions equal."),
    MAPPED_BY_NOTHING(
            "LS106",
            "mappedBy = \"%1$s\" names no attribute of %2$s.%3$s The other side owns the association and has its column."
                    + " Name the attribute of %2$s that refers back to %4$s."),
    TARGET_NOT_AN_ENTITY(
            "LS107",
            "%1$s refers to %2$s, which is no entity. An association needs a table to refer to. Put @Entity on %2$s, or map"
                    + " the attribute as a basic type or @Embedded."),
    REFERENCED_COLUMN_MISSING(
            "LS108",
            "referencedColumnName = \"%1$s\" names no column of %2$s.%3$s A foreign key needs the column that it refers"
                    + " to. Name a column of %2$s, or leave referencedColumnName out to refer to the primary key."),
    JOIN_COLUMN_COUNT(
            "LS109",
            "%1$s has %2$s join column(s), but the key of %3$s has %4$s: %5$s. A foreign key names all of them. Give one"
                    + " @JoinColumn(referencedColumnName = \"…\") for each, or none at all."),
    KEY_CYCLE(
            "LS110",
            "the identifier of %1$s depends on itself. An identifier that contains an association to its own entity cannot"
                    + " be laid out as columns. Use an @Id of its own for one of the entities on the way."),
    COLUMN_DEFINITION_UNREADABLE(
            "LS111",
            "columnDefinition = \"%1$s\" cannot be taken apart into a type and column constraints. Lockstep has to know the"
                    + " parts to migrate them one by one. Write it as: type [COLLATE x] [DEFAULT expression] [NOT NULL]"
                    + " [CHECK (…)] [GENERATED …]; use @GeneratedValue(strategy = GenerationType.IDENTITY) for serial."),
    UNSUPPORTED(
            "LS112", "%1$s of %2$s shapes the schema in a way that is not supported. Lockstep does not guess. %3$s"),
    INDEX_COLUMN_MISSING(
            "LS113",
            "\"%1$s\" is no column of table %2$s.%3$s An index or unique constraint can only name columns of its own table."
                    + " Name one of: %4$s."),
    OVERRIDE_OF_NOTHING(
            "LS114",
            "the override of \"%1$s\" matches no attribute of %2$s.%3$s An override that names nothing has no effect."
                    + " Correct its name or remove it."),
    EMBEDDABLE_CYCLE(
            "LS115",
            "%1$s embeds %2$s, which contains itself. It would have columns without end. Break the cycle with an"
                    + " association or @Transient."),
    FLOAT_OF_DIGITS(
            "LS116",
            "%1$s asks for %2$s, which a floating point column cannot have: %3$s. Leave %4$s out, or use BigDecimal."),
    NO_SUCH_SECONDARY_TABLE(
            "LS117",
            "%1$s is on table \"%2$s\", which is no table of its entity.%3$s A column can only be in the entity's table or a"
                    + " @SecondaryTable of it. Name one of them or leave table out."),
    NAME_TOO_LONG(
            "LS118",
            "%1$s and %2$s get the same name, %3$s, because PostgreSQL keeps 63 bytes of a name. Give one of them a shorter"
                    + " name."),
    TYPE_CODE_UNKNOWN(
            "LS119",
            "@JdbcTypeCode(%1$s) on %2$s is a type code without a column type on PostgreSQL. Hibernate would refuse it at"
                    + " start-up or guess. Use a constant of org.hibernate.type.SqlTypes that PostgreSQL supports, or"
                    + " columnDefinition."),
    FOREIGN_KEY_DEFINITION(
            "LS120",
            "foreignKeyDefinition = \"%1$s\" is not understood. Lockstep has to know its actions to migrate them. Write it as:"
                    + " FOREIGN KEY (…) REFERENCES … [ON DELETE action] [ON UPDATE action]."),
    EMBEDDABLE_EXPECTED(
            "LS121",
            "%1$s is embedded, but its type %2$s is no embeddable class. There are no attributes to make columns of. Put"
                    + " @Embeddable on %2$s."),
    DISCRIMINATOR_VALUE_TWICE(
            "LS122",
            "entity %1$s has the discriminator value \"%2$s\", which another class of the hierarchy of %3$s has already. Rows"
                    + " could not be told apart. Give it another @DiscriminatorValue."),
    IDENTITY_PER_CLASS(
            "LS123",
            "%1$s cannot have an identity column: its hierarchy has a table for each class, whose numbers would clash."
                    + " Use @GeneratedValue(strategy = GenerationType.SEQUENCE)."),
    ANY_WITHOUT_KEY_TYPE(
            "LS138",
            "%1$s may be any entity, but nothing says what type their keys have. Without it there is no column type. Add"
                    + " @AnyKeyJavaClass(Long.class), or whatever class the keys have."),
    ROW_ID_WITHOUT_TYPE(
            "LS142",
            "the rows of %1$s are to have identifiers, but nothing says of what type. Hibernate would refuse it at start-up. Add"
                    + " @CollectionIdJavaClass(idType = Long.class), or whatever class they have."),
    TYPE_UNKNOWN(
            "LS139",
            "@%1$s leaves it to a class how %2$s is stored. What SQL type that class says at run time cannot be known while"
                    + " compiling. Say it: @Column(columnDefinition = \"…\")."),
    BOUND_AT_RUN_TIME(
            "LS146",
            "@%1$s of %2$s hands it to a binder class when the application starts. What columns and constraints that makes of it"
                    + " cannot be known while compiling. Say on the attribute what becomes of it, @Column(columnDefinition ="
                    + " \"…\"), or take @%1$s off."),
    REGISTERED_ELSEWHERE(
            "LS148",
            "@ConverterRegistration on %1$s may convert %2$s or not: Hibernate 6 applies it to the classes that it reads after %1$s,"
                    + " in an order that is known at run time only. Put the registration on the package, in package-info.java, or"
                    + " @Convert on the attribute."),
    COLLECTION_TYPE(
            "LS149",
            Severity.WARNING,
            "@CollectionType of %1$s leaves it to a class whether it is a list, a set or a bag, and so what the key of its table is."
                    + " It is written as its Java type has it. If the class says otherwise, declare %1$s as that type, or take"
                    + " @CollectionType off."),
    CONTRADICTION("LS150", "%1$s of %2$s %3$s. Hibernate refuses that when it starts. %4$s"),
    COLUMN_WRITTEN_TWICE(
            "LS151",
            "%1$s is on column %2$s of table %3$s, which %4$s writes already. Hibernate refuses that when it starts. Give it"
                    + " another column with @Column(name = \"…\"), @JoinColumn or @AttributeOverride, or say insertable = false,"
                    + " updatable = false on one of them."),
    SECOND_IDENTIFIER(
            "LS140",
            "%1$s is a second identifier: %2$s is identified by %3$s already. A hierarchy has one primary key (Jakarta Persistence"
                    + " 3.2, section 2.4). Take @Id off, or use @EmbeddedId or @IdClass for a key of several columns."),
    UNRESOLVED_GENERIC(
            "LS141",
            "the type of %1$s is the type variable %2$s, which nothing in %3$s resolves. Without a class there is no column type."
                    + " Move the attribute to a @MappedSuperclass whose subclasses say what %2$s is, or give it a type."),
    NAME_TWICE(
            "LS125",
            "the name \"%1$s\" is given to two constraints or indexes of table %2$s. PostgreSQL takes each name once. Give one of"
                    + " them another name."),
    RELATION_TWICE(
            "LS152",
            "the name \"%1$s\" is that of %2$s and of %3$s. Tables, sequences, indexes, keys and unique constraints of a schema"
                    + " have their names together, so PostgreSQL refuses the second. Give one of them another name."),
    INDEX_KEY_UNREADABLE(
            "LS126",
            "\"%1$s\" is no key of an index. A key is a column, a function call or an expression in parentheses, and what CREATE"
                    + " INDEX takes behind it. Write it as: column, lower(column) or (expression), then [COLLATE \"C\"]"
                    + " [operator class] [ASC | DESC] [NULLS FIRST | NULLS LAST]."),
    EXCLUSION_KEY_UNREADABLE(
            "LS127",
            "\"%1$s\" does not say what excludes what. An exclusion constraint compares two rows by an operator for each key."
                    + " Write it as: column WITH =, or during WITH &&."),
    INDEX_METHOD_UNREADABLE(
            "LS128",
            "method = \"%1$s\" cannot be the name of an access method. It becomes part of a statement. Use btree, hash, gin, gist,"
                    + " spgist, brin, or the method that an extension adds."),
    NEEDS_NEWER_SERVER(
            "LS129",
            "%1$s of %2$s needs PostgreSQL %3$s, and the migrations have to run on %4$s, too. Pass"
                    + " -Alockstep.postgres=%3$s if none of your servers is older, or do without it."),
    IDENTITY_OPTIONS(
            "LS130",
            "@IdentityOptions on %1$s cannot hold: %2$s. PostgreSQL would refuse the column. Correct the numbers."),
    TEMPORAL(
            "LS144",
            "%1$s is @Temporal, and Hibernate adds columns or a table for what its rows were before. Lockstep does not know their"
                    + " form and does not guess. Take @Temporal off, and keep what was in an entity of its own."),
    AUDITED(
            "LS145",
            Severity.NOTE,
            "the audit table of %1$s is not written. Lockstep keeps the tables of entities. Write CREATE TABLE into a migration"
                    + " by hand; it is kept beside the generated ones."),
    TABLE_OPTIONS(
            "LS143",
            Severity.NOTE,
            "options = \"%1$s\" of %2$s is not written. Lockstep keeps columns, constraints and indexes, not how a table is"
                    + " stored. Write ALTER TABLE … SET (…) into a migration by hand; it is kept beside the generated ones."),
    OBJECTS_OF_GENERATOR(
            "LS147",
            Severity.NOTE,
            "%1$s, which makes the values of %2$s, puts objects of its own into the database. What they are is known at run"
                    + " time only, so they are not written. Create them in a migration by hand; it is kept beside the"
                    + " generated ones."),
    VIEW(
            "LS124",
            Severity.NOTE,
            "the view of %1$s is not written. Lockstep keeps tables, not views. Write CREATE VIEW into a migration by hand;"
                    + " it is kept beside the generated ones.");

    private final String code;
    private final Severity severity;
    private final String text;

    MappingProblem(String code, String text) {
        this(code, Severity.ERROR, text);
    }

    MappingProblem(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return text;
    }
}
