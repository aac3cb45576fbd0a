package dev.archety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.LockstepException;
import dev.lockstep.Migrator;
import org.junit.jupiter.api.Test;

/** Rows that were there before a migration are there after it, and mean the same. */
class DataSurvivalTest {

    private static final MigrationsFolder FOLDER = MigrationsFolder.committed();

    private static final String USER = "11111111-1111-4111-8111-111111111111";
    private static final String CHAT = "22222222-2222-4222-8222-222222222222";
    private static final String LOST = "33333333-3333-4333-8333-333333333333";

    @Test
    void users_from_before_007_keep_their_phone_and_may_have_a_longer_one() {
        TestDatabase database = databaseAt(6);
        database.execute(
                "INSERT INTO users (id, phone, timezone) VALUES ('%s', '+1234567890123456789', 'UTC')".formatted(USER));
        database.execute("INSERT INTO users (phone) VALUES ('+14155550142')");

        migrator(database).migrate();

        assertThat(database.query("SELECT phone || ' ' || timezone FROM users ORDER BY phone"))
                .containsExactly("+1234567890123456789 UTC", "+14155550142 America/Los_Angeles");
        database.execute("UPDATE users SET phone = repeat('1', 30) WHERE id = '%s'".formatted(USER));
    }

    @Test
    void messages_and_relationships_from_before_008_become_linked_by_uuid() {
        TestDatabase database = databaseAt(7);
        insertUserAndConversation(database);
        insertMessage(database, CHAT, "hello");
        insertMessage(database, CHAT, "hello again");
        database.execute(
                "INSERT INTO relationship_states (user_id, persona, trust_score, version) VALUES ('%s', 'sage', 0.5, 3)"
                        .formatted(USER));

        migrator(database).migrate();

        assertThat(database.query("""
                        SELECT c.chat_guid || ': ' || m.body
                        FROM messages m JOIN conversations c ON c.id = m.conversation_id
                        ORDER BY m.body
                        """)).containsExactly("chat: hello", "chat: hello again");
        assertThat(database.query("""
                        SELECT u.phone || ' ' || r.persona || ' ' || r.trust_score || ' ' || r.version
                        FROM relationship_states r JOIN users u ON u.id = r.user_id
                        """)).containsExactly("+14155550142 sage 0.5 3");
        assertThatThrownBy(() -> insertMessage(database, LOST, "to nobody"))
                .hasStackTraceContaining("messages_conversation_id_fkey");
    }

    @Test
    void the_rollback_of_008_turns_the_links_back_into_text() {
        TestDatabase database = databaseAt(8);
        insertUserAndConversation(database);
        insertMessage(database, CHAT, "hello");

        migrator(database).rollbackTo(7);

        assertThat(database.query("SELECT conversation_id || ' ' || pg_typeof(conversation_id) FROM messages"))
                .containsExactly(CHAT + " character varying");
    }

    @Test
    void a_message_without_its_conversation_stops_008_until_it_is_gone() {
        TestDatabase database = databaseAt(7);
        insertUserAndConversation(database);
        insertMessage(database, CHAT, "hello");
        insertMessage(database, LOST, "to nobody");

        assertThatThrownBy(() -> migrator(database).migrate())
                .isInstanceOf(LockstepException.class)
                .hasMessageContaining("008_")
                .hasMessageContaining("23503");
        assertThat(migrator(database).status().pending()).isNotEmpty();
        assertThat(database.query("SELECT body FROM messages ORDER BY body")).containsExactly("hello", "to nobody");

        database.execute("DELETE FROM messages WHERE body = 'to nobody'");
        migrator(database).migrate();

        TestDatabase undisturbed = TestDatabase.create();
        migrator(undisturbed).migrate();
        assertThat(CatalogText.of(database))
                .hasToString(CatalogText.of(undisturbed).toString());
        assertThat(database.history()).isEqualTo(undisturbed.history());
        assertThat(database.query("SELECT body FROM messages")).containsExactly("hello");
    }

    private static TestDatabase databaseAt(int version) {
        TestDatabase database = TestDatabase.create();
        Psql.apply(FOLDER.migrations().subList(0, version), database);
        return database;
    }

    private static Migrator migrator(TestDatabase database) {
        return Migrator.builder().dataSource(database.dataSource()).build();
    }

    private static void insertUserAndConversation(TestDatabase database) {
        database.execute("INSERT INTO users (id, phone) VALUES ('%s', '+14155550142')".formatted(USER));
        database.execute("INSERT INTO conversations (id, chat_guid) VALUES ('%s', 'chat')".formatted(CHAT));
    }

    private static void insertMessage(TestDatabase database, String conversation, String body) {
        database.execute("INSERT INTO messages (conversation_id, role, body) VALUES ('%s', 'USER', '%s')"
                .formatted(conversation, body));
    }
}
