package dev.lockstep.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compile in {@code generate} mode writes, and when it writes nothing. */
class GenerateTest {

    private static final String CUSTOMER = """
            import jakarta.persistence.*;
            @Entity
            class Customer {
                @Id Long id;
                String name;
            }
            """;

    private static final String CUSTOMER_WITH_EMAIL =
            CUSTOMER.replace("String name;", "String name;\n    String email;");

    private static final String ORDER = """
            import jakarta.persistence.*;
            @Entity
            @Table(name = "orders")
            class Order {
                @Id Long id;
            }
            """;

    @TempDir
    private Path folder;

    private CompiledModel model;

    @BeforeEach
    void begin() {
        model = new CompiledModel(folder.resolve("migrations"));
    }

    @Test
    void the_first_compile_writes_the_initial_schema() {
        assertThat(model.generate(CUSTOMER)).succeeded();
        assertThat(model.contents())
                .containsOnlyKeys("001_initial_schema.sql", "001_initial_schema_ROLLBACK.sql", "snapshot.json");
        assertThat(model.text("001_initial_schema.sql")).contains("""
                        CREATE TABLE IF NOT EXISTS customer (
                          id BIGINT NOT NULL,
                          name VARCHAR(255),
                          CONSTRAINT customer_pkey PRIMARY KEY (id)
                        );
                        """);
    }

    @Test
    void a_new_field_is_exactly_one_more_pair_of_files() {
        model.generate(CUSTOMER);
        assertThat(model.generate(CUSTOMER_WITH_EMAIL)).succeeded();
        assertThat(model.text("002_add_customer_email.sql")).isEqualTo("""
                        -- 002_add_customer_email
                        --
                        -- Changes:
                        --   add column customer.email VARCHAR(255)  (shop.Customer#email)
                        --
                        -- Locks:
                        --   customer: ACCESS EXCLUSIVE, for a moment
                        --
                        -- Rollback: LOSSY. What was written to the new structure since is lost:
                        --   the values of customer.email

                        -- psql stops at the first error.
                        \\set ON_ERROR_STOP on

                        BEGIN;
                        SET LOCAL lock_timeout = '2s';

                        -- shop.Customer#email: add column customer.email VARCHAR(255)
                        ALTER TABLE customer
                          ADD COLUMN IF NOT EXISTS email VARCHAR(255);

                        INSERT INTO schema_migrations (version, name) VALUES (2, 'add_customer_email');

                        COMMIT;
                        """);
        assertThat(model.contents())
                .containsOnlyKeys(
                        "001_initial_schema.sql",
                        "001_initial_schema_ROLLBACK.sql",
                        "002_add_customer_email.sql",
                        "002_add_customer_email_ROLLBACK.sql",
                        "snapshot.json");
    }

    @Test
    void an_unchanged_model_changes_no_byte() {
        model.generate(CUSTOMER);
        Map<String, String> first = model.contents();
        Compilation second = model.generate(CUSTOMER);
        assertThat(second).succeededWithoutWarnings();
        assertThat(second.notes()).isEmpty();
        assertThat(model.contents()).isEqualTo(first);
    }

    @Test
    void the_developer_is_told_what_was_written() {
        assertThat(model.generate(CUSTOMER)).hadNoteContaining("001_initial_schema.sql: create table customer");
    }

    @Test
    void the_migrations_are_compiled_into_the_application() {
        Compilation compilation = model.generate(CUSTOMER);
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/lockstep/scripts")
                .contentsAsUtf8String()
                .isEqualTo(model.text("001_initial_schema.sql") + model.text("001_initial_schema_ROLLBACK.sql"));
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/services/dev.lockstep.migration.Catalogue")
                .contentsAsUtf8String()
                .isEqualTo("dev.lockstep.generated.ApplicationCatalogue\n");
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/lockstep/catalogue")
                .contentsAsUtf8String()
                .startsWith("1\tinitial_schema\t1:");
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "dev/lockstep/generated/ApplicationCatalogue.class");
    }

    @Test
    void the_catalogue_is_a_source_only_for_sources_that_speak_of_it() {
        String name = "dev.lockstep.generated.ApplicationCatalogue";
        assertThat(model.generate(CUSTOMER).generatedSourceFile(name)).isEmpty();
        Compilation speaking = model.generate(CUSTOMER, "class Start { Object catalogue = new " + name + "(); }");
        assertThat(speaking).succeeded();
        assertThat(speaking.generatedSourceFile(name)).isPresent();
    }

    @Test
    void a_pair_written_by_hand_becomes_part_of_the_history() {
        model.generate(CUSTOMER);
        model.write("002_refresh_names.sql", "BEGIN;\nUPDATE customer SET name = trim(name);\nCOMMIT;\n");
        model.write("002_refresh_names_ROLLBACK.sql", "-- nothing to take back\n");
        assertThat(model.generate(CUSTOMER_WITH_EMAIL)).succeeded();
        assertThat(model.contents())
                .containsKey("003_add_customer_email.sql")
                .hasEntrySatisfying("snapshot.json", text -> assertThat(text).contains("refresh_names"));
    }

    @Test
    void entities_that_are_not_compiled_this_time_are_still_part_of_the_model() {
        model.keepClasses(model.generate(CUSTOMER, ORDER));
        assertThat(model.generate(CUSTOMER_WITH_EMAIL)).succeeded();
        assertThat(model.text("002_add_customer_email.sql")).doesNotContain("orders");
        assertThat(model.text("snapshot.json")).contains("shop.Order");
    }

    @Test
    void a_converter_that_applies_itself_is_known_when_it_is_not_compiled() {
        String account = """
                import jakarta.persistence.*;
                @Entity
                class Account {
                    @Id Long id;
                    Money balance;
                }
                """;
        String money = "record Money(long cents) {}";
        String converter = """
                import jakarta.persistence.*;
                @Converter(autoApply = true)
                class MoneyConverter implements AttributeConverter<Money, Long> {
                    public Long convertToDatabaseColumn(Money money) { return money.cents(); }
                    public Money convertToEntityAttribute(Long cents) { return new Money(cents); }
                }
                """;
        Compilation first = model.generate(account, money, converter);
        assertThat(first).succeeded();
        model.keepClasses(first);
        assertThat(model.text("001_initial_schema.sql")).contains("balance BIGINT");
        Map<String, String> written = model.contents();
        assertThat(model.generate(account)).succeeded();
        assertThat(model.contents()).isEqualTo(written);
    }

    @Test
    void an_entity_that_is_gone_is_not_dropped_unasked() {
        model.generate(CUSTOMER, ORDER);
        Map<String, String> first = model.contents();
        assertThat(CompiledModel.errors(model.generate(CUSTOMER)))
                .singleElement()
                .asString()
                .startsWith("[LS204] table orders (shop.Order) is gone from the model.");
        assertThat(model.contents()).isEqualTo(first);
    }

    @Test
    void mode_off_does_nothing_at_all() {
        assertThat(model.compile("off", CUSTOMER)).succeededWithoutWarnings();
        assertThat(model.contents()).isEmpty();
    }
}
