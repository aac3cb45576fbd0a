package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.Hints;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EntityReaderTest {

    @Test
    void a_class_becomes_a_table_with_its_identifier_first() {
        ReadModel read = ReadModel.of("""
                @Entity @Table(name = "users") class User {
                    String phone;
                    @Id @GeneratedValue UUID id;
                }
                """);

        Table table = read.table("users");
        assertThat(table.columns()).extracting(Column::name).containsExactly("id", "phone");
        assertThat(table.primaryKey()).contains(new PrimaryKey(ObjectName.derived("users_pkey"), List.of("id")));
        assertThat(table.origin()).isEqualTo(Origin.of("shop.User"));
        assertThat(read.column("users", "phone").origin()).isEqualTo(new Origin("shop.User", "phone"));
    }

    @Test
    void a_column_annotation_decides_name_size_nulls_and_uniqueness() {
        ReadModel read = ReadModel.of("""
                @Entity class User {
                    @Id long id;
                    @Column(name = "phoneNumber", length = 20, nullable = false, unique = true) String phone;
                    @Column(precision = 10, scale = 4) BigDecimal price;
                    @Column(name = "`Weird`") int weird;
                }
                """);

        assertThat(read.column("user", "phonenumber"))
                .isEqualTo(Column.of("phonenumber", SqlType.varchar(20), new Origin("shop.User", "phone"))
                        .withNullable(false));
        assertThat(read.column("user", "price").type()).isEqualTo(SqlType.numeric(10, 4));
        assertThat(read.column("user", "Weird").nullable()).isTrue();
        assertThat(read.table("user").constraints())
                .contains(UniqueConstraint.of(ObjectName.derived("user_phonenumber_key"), List.of("phonenumber")));
    }

    @Test
    void a_column_definition_is_taken_apart() {
        ReadModel read = ReadModel.of("""
                @Entity class Poll {
                    @Id @Column(columnDefinition = "uuid default gen_random_uuid()") UUID id;
                    @Column(columnDefinition = "TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL") Instant at;
                    @org.hibernate.annotations.ColumnDefault("'active'") @Column(length = 20) String status;
                }
                """);

        assertThat(read.column("poll", "id").value()).isEqualTo(ColumnValue.defaultTo("gen_random_uuid()"));
        assertThat(read.column("poll", "at").type()).isEqualTo(SqlType.of("timestamptz"));
        assertThat(read.column("poll", "at").value()).isEqualTo(ColumnValue.defaultTo("now()"));
        assertThat(read.column("poll", "at").nullable()).isFalse();
        assertThat(read.column("poll", "status").value()).isEqualTo(ColumnValue.defaultTo("'active'"));
    }

    @Test
    void json_is_told_by_its_type_code() {
        ReadModel read = ReadModel.of("""
                @Entity class Poll {
                    @Id long id;
                    @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Map<String, String> votes;
                    @org.hibernate.annotations.JdbcTypeCode(3001) List<String> options;
                }
                """);

        assertThat(read.column("poll", "votes").type()).isEqualTo(SqlType.JSONB);
        assertThat(read.column("poll", "options").type()).isEqualTo(SqlType.JSONB);
    }

    @Test
    void an_enum_has_a_check_over_its_names_or_ordinals() {
        ReadModel read = ReadModel.of("""
                @Entity class Job {
                    enum State { OPEN, DONE }
                    @Id long id;
                    @Enumerated(EnumType.STRING) State state;
                    State last;
                }
                """);

        assertThat(read.column("job", "state").type()).isEqualTo(SqlType.varchar(255));
        assertThat(read.column("job", "last").type()).isEqualTo(SqlType.SMALLINT);
        assertThat(read.table("job").constraints())
                .contains(
                        new CheckConstraint(
                                ObjectName.derived("job_state_check"), "state in ('OPEN','DONE')", List.of("state")),
                        new CheckConstraint(
                                ObjectName.derived("job_last_check"), "last between 0 and 1", List.of("last")));
    }

    @Test
    void an_association_has_a_column_like_the_key_it_refers_to_and_a_foreign_key() {
        ReadModel read = ReadModel.of("""
                @Entity @Table(name = "messages") class Message {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @ManyToOne(optional = false) @JoinColumn(foreignKey = @ForeignKey(name = "fk_conv"))
                    @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
                    Conversation conversation;
                }
                """, """
                @Entity @Table(name = "conversations") class Conversation {
                    @Id UUID id;
                    @OneToMany(mappedBy = "conversation") List<Message> messages;
                }
                """);

        assertThat(read.column("messages", "conversation_id").type()).isEqualTo(SqlType.UUID);
        assertThat(read.column("messages", "conversation_id").nullable()).isFalse();
        assertThat(read.column("messages", "id").value()).isInstanceOf(ColumnValue.Identity.class);
        ForeignKey key = read.table("messages").foreignKeys().get(0);
        assertThat(key.name()).isEqualTo(ObjectName.given("fk_conv"));
        assertThat(key.referencedTable()).isEqualTo(QualifiedName.of("conversations"));
        assertThat(key.referencedColumns()).containsExactly("id");
        assertThat(key.onDelete()).isEqualTo(ForeignKey.Action.CASCADE);
    }

    @Test
    void a_table_has_the_indexes_and_unique_constraints_that_it_names() {
        ReadModel read = ReadModel.of("""
                @Entity
                @Table(name = "users", schema = "Core",
                    indexes = { @Index(name = "idx_users_phone", columnList = "phone, createdAt DESC"), @Index(columnList = "phone") },
                    uniqueConstraints = @UniqueConstraint(columnNames = { "phone", "createdAt" }))
                class User {
                    @Id long id;
                    String phone;
                    Instant createdAt;
                }
                """);

        Table table = read.schema().table(new QualifiedName("core", "users")).orElseThrow();
        assertThat(table.indexes())
                .extracting(Index::name)
                .containsExactly(ObjectName.given("idx_users_phone"), ObjectName.derived("users_phone_idx"));
        assertThat(table.constraints())
                .contains(UniqueConstraint.of(
                        ObjectName.derived("users_phone_createdat_key"), List.of("phone", "createdat")));
    }

    @Test
    void a_mapped_superclass_gives_its_attributes_to_each_entity_before_their_own() {
        ReadModel read = ReadModel.of("""
                @MappedSuperclass abstract class Stored<K> {
                    @Id K id;
                    @Version long version;
                    String note;
                }
                """, """
                @Entity @AttributeOverride(name = "note", column = @Column(name = "remark", length = 9))
                class Invoice extends Stored<UUID> { String number; }
                """);

        assertThat(read.table("invoice").columns())
                .extracting(Column::name)
                .containsExactly("id", "version", "remark", "number");
        assertThat(read.column("invoice", "id").type()).isEqualTo(SqlType.UUID);
        assertThat(read.column("invoice", "remark").type()).isEqualTo(SqlType.varchar(9));
        assertThat(read.column("invoice", "remark").origin()).isEqualTo(new Origin("shop.Invoice", "note"));
    }

    @Test
    void an_embeddable_is_opened_and_its_columns_can_be_overridden() {
        ReadModel read = ReadModel.of(
                "@Embeddable class Address { @Column(length = 50, nullable = false) String city; Zip zip; }",
                "@Embeddable record Zip(String code, int area) {}",
                """
                @Entity class Customer {
                    @Id long id;
                    Address home;
                    @Embedded
                    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
                    @AttributeOverride(name = "zip.code", column = @Column(name = "work_zip"))
                    @AttributeOverride(name = "zip.area", column = @Column(name = "work_area"))
                    Address work;
                }
                """);

        assertThat(read.table("customer").columns())
                .extracting(Column::name)
                .containsExactly("id", "city", "code", "area", "work_city", "work_zip", "work_area");
        assertThat(read.column("customer", "city").nullable()).isFalse();
        assertThat(read.column("customer", "work_city").nullable()).isTrue();
        assertThat(read.column("customer", "area").nullable()).isTrue();
        assertThat(read.column("customer", "work_zip").origin())
                .isEqualTo(new Origin("shop.Customer", "work.zip.code"));
    }

    @Test
    void generated_numbers_come_from_a_sequence_named_like_hibernate_calls_it() {
        ReadModel read =
                ReadModel.of("@Entity @Table(name = \"orders\") class Order { @Id @GeneratedValue Long id; }", """
                @Entity class Item {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g")
                    @SequenceGenerator(name = "g", sequenceName = "item_ids", initialValue = 5, allocationSize = 10)
                    Long id;
                }
                """);

        assertThat(read.schema().sequences())
                .extracting(sequence -> sequence.name().name() + " " + sequence.options())
                .containsExactly(
                        "item_ids " + SequenceOptions.steppingBy(5, 10),
                        "orders_seq " + SequenceOptions.steppingBy(1, 50));
    }

    @Test
    void property_access_reads_the_getters() {
        ReadModel read = ReadModel.of("""
                @Entity class Person {
                    private long id; private String ignored; private boolean active;
                    @Id public long getId() { return id; }
                    public void setId(long id) { this.id = id; }
                    @Column(name = "live") public boolean isActive() { return active; }
                    public void setActive(boolean active) { this.active = active; }
                    @Transient public String getIgnored() { return ignored; }
                }
                """);

        assertThat(read.table("person").columns()).extracting(Column::name).containsExactly("id", "live");
    }

    @Test
    void static_transient_and_inverse_members_have_no_column() {
        ReadModel read = ReadModel.of("""
                @Entity class A {
                    static int count; transient int temporary; @Transient int other;
                    @Id long id;
                    @OneToOne(mappedBy = "a") B b;
                }
                """, "@Entity class B { @Id long id; @OneToOne A a; }");

        assertThat(read.table("a").columns()).extracting(Column::name).containsExactly("id");
        assertThat(read.table("b").constraints())
                .contains(UniqueConstraint.of(ObjectName.derived("b_a_id_key"), List.of("a_id")));
    }

    @Test
    void hints_carry_the_place_that_they_stand_on() {
        ReadModel read = ReadModel.of("""
                @Entity @Dropped({"a", "b"}) @RenamedFrom("Person") class User {
                    @Id long id;
                    @RenamedFrom("phone") @Backfill("''") @ConvertUsing("phone::text") String mobile;
                }
                """);

        Origin user = Origin.of("shop.User");
        Origin mobile = new Origin("shop.User", "mobile");
        assertThat(read.model().hints())
                .isEqualTo(new Hints(
                        List.of(new Hints.RenamedFrom(user, "Person"), new Hints.RenamedFrom(mobile, "phone")),
                        List.of(new Hints.Dropped(user, "a"), new Hints.Dropped(user, "b")),
                        List.of(new Hints.Backfill(mobile, "''")),
                        List.of(new Hints.ConvertUsing(mobile, "phone::text")),
                        List.of()));
        assertThat(read.model().elements()).containsKeys(user, mobile, Origin.of("shop"));
    }

    @Test
    void spring_names_are_snake_case() {
        ReadModel read = ReadModel.of(
                Map.of("lockstep.naming", "spring"),
                "@Entity class PurchaseOrder { @Id long id; Instant createdAt; @ManyToOne PurchaseOrder parentOrder; }");

        assertThat(read.table("purchase_order").columns())
                .extracting(Column::name)
                .containsExactly("id", "created_at", "parent_order_id");
    }

    @Test
    void constraints_can_have_the_names_that_hibernate_generates() {
        ReadModel read = ReadModel.of(
                Map.of("lockstep.constraintNames", "hibernate"),
                "@Entity class J { @Id long id; }",
                "@Entity class J1 { @Id long id; @ManyToOne J other; }",
                "@Entity @Table(name = \"b_b\", indexes = @Index(columnList = \"n\")) class B { @Id long id; String n; }");

        assertThat(read.table("j1").foreignKeys().get(0).name())
                .isEqualTo(ObjectName.derived("fklpkkt0joglcj6dbe7nldbdqin"));
        assertThat(read.table("b_b").indexes().get(0).name())
                .isEqualTo(ObjectName.derived("idx6s676vtia1ildxgr7xwyo9yw4"));
    }
}
