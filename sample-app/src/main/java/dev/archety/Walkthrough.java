package dev.archety;

import dev.archety.core.Conversation;
import dev.archety.core.ConversationKind;
import dev.archety.core.MessageRole;
import dev.archety.core.User;
import dev.archety.edge.EdgeAgent;
import dev.archety.edge.EdgeCommand;
import dev.archety.groups.Poll;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * An evening of the backend: somebody plans a dinner with the assistant, a group votes on the place, a reminder goes out.
 *
 * <p>It may run again on the same database: the user, the conversation and the agent are found, the rest is added.
 */
final class Walkthrough {

    private static final String PHONE = "+14155550142";
    private static final String FRIEND = "+14155550199";
    private static final String CHAT = "iMessage;+;chat8675309";
    private static final String AGENT = "mac-mini-kitchen";

    private final SessionFactory sessions;

    Walkthrough(SessionFactory sessions) {
        this.sessions = sessions;
    }

    void store() {
        sessions.inTransaction(session -> {
            user(session).wasActive(Instant.now());
            talk(conversation(session));
            session.persist(pollWithVotes());
            session.persist(new EdgeCommand(
                    agent(session), "send_message", Map.of("chat", CHAT, "text", "Dinner in an hour.")));
        });
    }

    /** What is in the database now, read in a session of its own, one line for each thing. */
    List<String> read() {
        return sessions.fromTransaction(session -> List.of(
                describe(user(session)),
                describe(conversation(session)),
                describe(newest(session, Poll.class)),
                describe(newest(session, EdgeCommand.class))));
    }

    private static User user(Session session) {
        return session.createSelectionQuery("from User where phone = :phone", User.class)
                .setParameter("phone", PHONE)
                .uniqueResultOptional()
                .orElseGet(() -> stored(session, new User(PHONE, ZoneId.of("America/Los_Angeles"))));
    }

    private static Conversation conversation(Session session) {
        return session.createSelectionQuery("from Conversation where chatGuid = :chat", Conversation.class)
                .setParameter("chat", CHAT)
                .uniqueResultOptional()
                .orElseGet(
                        () -> stored(session, new Conversation(CHAT, ConversationKind.GROUP, List.of(PHONE, FRIEND))));
    }

    private static EdgeAgent agent(Session session) {
        return session.createSelectionQuery("from EdgeAgent where name = :name", EdgeAgent.class)
                .setParameter("name", AGENT)
                .uniqueResultOptional()
                .orElseGet(() -> stored(session, new EdgeAgent(AGENT, List.of("imessage", "schedule"))));
    }

    private static void talk(Conversation conversation) {
        conversation.say(MessageRole.USER, "Where shall we have dinner?");
        conversation.say(MessageRole.ASSISTANT, "I can ask everybody. Thai or pizza?");
    }

    private static Poll pollWithVotes() {
        Poll poll = new Poll(CHAT, "Where shall we have dinner?", List.of("Thai", "Pizza"), PHONE);
        poll.vote(PHONE, 0);
        poll.vote(FRIEND, 0);
        return poll;
    }

    private static <T> T newest(Session session, Class<T> entity) {
        return session.createSelectionQuery("from " + entity.getSimpleName() + " order by createdAt desc", entity)
                .setMaxResults(1)
                .getSingleResult();
    }

    private static <T> T stored(Session session, T entity) {
        session.persist(entity);
        return entity;
    }

    private static String describe(User user) {
        return "user " + user.phone() + " in " + user.timezone();
    }

    private static String describe(Conversation conversation) {
        return "conversation of " + conversation.participants().size() + " people with "
                + conversation.messages().size() + " messages";
    }

    private static String describe(Poll poll) {
        return "poll \"" + poll.question() + "\" with " + poll.votesFor(0) + " votes for "
                + poll.options().get(0) + " and " + poll.votesFor(1) + " for "
                + poll.options().get(1);
    }

    private static String describe(EdgeCommand command) {
        return "command " + command.command() + " for " + command.agent().name() + ", " + command.status();
    }
}
