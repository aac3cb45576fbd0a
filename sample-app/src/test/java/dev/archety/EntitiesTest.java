package dev.archety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.junit.LockstepDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;

/** What Hibernate wants of the database is what the entities say. */
@LockstepDatabase
class EntitiesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void hibernate_refuses_a_database_that_lacks_a_column(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE users DROP COLUMN timezone");
        }
        assertThatThrownBy(() -> Entities.open(database))
                .rootCause()
                .isInstanceOf(SchemaManagementException.class)
                .hasMessageContaining("timezone");
    }

    @Test
    void every_entity_of_the_sources_is_known_to_hibernate() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<String> entities = sources.filter(EntitiesTest::declaresAnEntity)
                    .map(file -> SOURCES.relativize(file).toString())
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .toList();
            assertThat(Entities.CLASSES).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(entities);
        }
    }

    private static boolean declaresAnEntity(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readAllLines(file).contains("@Entity");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
