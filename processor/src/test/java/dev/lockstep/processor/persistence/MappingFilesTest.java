package dev.lockstep.processor.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.option.OptionValues;
import dev.lockstep.processor.problem.Problem;
import dev.lockstep.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that XML may say about a schema, as a project has it on the disk. */
final class MappingFilesTest {

    @TempDir
    Path project;

    @Test
    void a_project_without_files_has_no_problem() {
        assertThat(check(Map.of())).isEmpty();
    }

    @Test
    void a_persistence_unit_with_plain_properties_is_accepted() throws IOException {
        persistence("""
                <class>shop.Order</class>
                <properties>
                  <property name="hibernate.show_sql" value="true"/>
                  <property name="hibernate.globally_quoted_identifiers" value="false"/>
                </properties>
                """);

        assertThat(check(Map.of())).isEmpty();
    }

    @Test
    void an_entity_in_orm_xml_is_refused() throws IOException {
        write(
                "META-INF/orm.xml",
                "<entity-mappings><entity class=\"shop.Order\"><table name=\"orders\"/></entity></entity-mappings>");

        assertThat(check(Map.of()))
                .singleElement()
                .asString()
                .startsWith("[LS131]")
                .contains("<entity shop.Order>");
    }

    @Test
    void queries_and_listeners_in_orm_xml_are_accepted() throws IOException {
        write("META-INF/orm.xml", """
                <!DOCTYPE entity-mappings>
                <entity-mappings>
                  <named-query name="all"><query>from Order</query></named-query>
                  <entity class="shop.Order"><named-query name="one"><query>from Order</query></named-query></entity>
                </entity-mappings>
                """);

        assertThat(check(Map.of())).isEmpty();
    }

    @Test
    void defaults_in_orm_xml_agree_with_the_options() throws IOException {
        write("META-INF/orm.xml", """
                <entity-mappings>
                  <persistence-unit-metadata>
                    <persistence-unit-defaults><schema>app</schema><delimited-identifiers/></persistence-unit-defaults>
                  </persistence-unit-metadata>
                </entity-mappings>
                """);

        assertThat(check(Map.of())).hasSize(2).allMatch(message -> message.startsWith("[LS136]"));
        assertThat(check(Map.of("lockstep.schema", "app", "lockstep.quote", "all")))
                .isEmpty();
    }

    @Test
    void an_hbm_file_beside_an_entity_is_refused() throws IOException {
        write(
                "shop/Order.hbm.xml",
                "<hibernate-mapping><class name=\"shop.Order\" table=\"orders\"/></hibernate-mapping>");

        assertThat(check(Map.of())).singleElement().asString().contains("[LS131] Order.hbm.xml", "<class shop.Order>");
    }

    @Test
    void the_files_that_a_unit_names_are_checked() throws IOException {
        persistence("<mapping-file>more.xml</mapping-file><mapping-file>none.xml</mapping-file>");
        write("more.xml", "<entity-mappings><embeddable class=\"shop.Zip\"/></entity-mappings>");

        assertThat(check(Map.of()))
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("[LS132]", "none.xml"),
                        mapped -> assertThat(mapped).contains("[LS131] more.xml"));
    }

    @Test
    void a_file_that_is_not_xml_is_refused() throws IOException {
        write("META-INF/orm.xml", "<entity-mappings>");

        assertThat(check(Map.of())).singleElement().asString().startsWith("[LS133] META-INF/orm.xml");
    }

    @Test
    void a_jar_of_entities_is_refused() throws IOException {
        persistence("<jar-file>lib/people.jar</jar-file>");

        assertThat(check(Map.of())).singleElement().asString().contains("[LS134]", "lib/people.jar");
    }

    @Test
    void an_entity_that_every_unit_excludes_is_refused() throws IOException {
        persistence("<class>shop.Item</class><exclude-unlisted-classes/>");

        assertThat(check(Map.of())).singleElement().asString().contains("[LS135]", "shop.Order");
    }

    @Test
    void a_naming_strategy_agrees_with_the_option() throws IOException {
        persistence("""
                <properties>
                  <property name="hibernate.physical_naming_strategy"
                      value="org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"/>
                </properties>
                """);

        assertThat(check(Map.of())).singleElement().asString().contains("[LS136]", "-Alockstep.naming=spring");
        assertThat(check(Map.of("lockstep.naming", "spring"))).isEmpty();
    }

    @Test
    void an_order_of_columns_agrees_with_the_option() throws IOException {
        columnOrdering("legacy");
        assertThat(check(Map.of())).singleElement().asString().contains("[LS136]", "-Alockstep.columnOrder=declared");
        assertThat(check(Map.of("lockstep.columnOrder", "declared"))).isEmpty();

        columnOrdering("default");
        assertThat(check(Map.of())).isEmpty();
        assertThat(check(Map.of("lockstep.columnOrder", "hibernate"))).isEmpty();
        assertThat(check(Map.of("lockstep.columnOrder", "declared")))
                .singleElement()
                .asString()
                .contains("[LS136]", "-Alockstep.columnOrder=keys");

        columnOrdering("shop.OurOrder");
        assertThat(check(Map.of())).singleElement().asString().startsWith("[LS137]");
    }

    private void columnOrdering(String value) throws IOException {
        persistence("<properties><property name=\"hibernate.column_ordering_strategy\" value=\"" + value
                + "\"/></properties>");
    }

    @Test
    void a_setting_that_no_option_mirrors_is_refused() throws IOException {
        persistence("""
                <properties>
                  <property name="hibernate.physical_naming_strategy" value="shop.OurNames"/>
                  <property name="hibernate.type.preferred_uuid_jdbc_type" value="CHAR"/>
                </properties>
                """);

        assertThat(check(Map.of())).hasSize(2).allMatch(message -> message.startsWith("[LS137]"));
    }

    private void persistence(String inside) throws IOException {
        write(
                "META-INF/persistence.xml",
                "<persistence xmlns=\"https://jakarta.ee/xml/ns/persistence\"><persistence-unit name=\"shop\">" + inside
                        + "</persistence-unit></persistence>");
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve("src/main/resources").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> check(Map<String, String> options) {
        Problems problems = new Problems();
        MappingOptions mapping = MappingOptions.parse(new OptionValues(options, problems));
        new MappingFiles(Optional.empty(), Optional.of(project), mapping, problems).check(List.of("shop.Order"));
        return problems.sorted().stream()
                .map(Problem::message)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
