package dev.archety;

import dev.archety.core.Conversation;
import dev.archety.core.Message;
import dev.archety.core.OAuthToken;
import dev.archety.core.RelationshipState;
import dev.archety.core.User;
import dev.archety.core.UserBoundary;
import dev.archety.edge.EdgeAgent;
import dev.archety.edge.EdgeCommand;
import dev.archety.edge.EdgeEvent;
import dev.archety.groups.Checklist;
import dev.archety.groups.Poll;
import dev.archety.telegram.TelegramMessage;
import dev.archety.telegram.TelegramUpdate;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/** The entities, as Hibernate knows them. */
final class Entities {

    static final List<Class<?>> CLASSES = List.of(
            User.class,
            Conversation.class,
            Message.class,
            RelationshipState.class,
            UserBoundary.class,
            OAuthToken.class,
            Poll.class,
            Checklist.class,
            EdgeAgent.class,
            EdgeCommand.class,
            EdgeEvent.class,
            TelegramUpdate.class,
            TelegramMessage.class);

    private Entities() {}

    /**
     * Opens Hibernate on a database that is migrated already. It creates nothing: a table or column that is missing or has
     * another type is an exception.
     */
    static SessionFactory open(DataSource dataSource) {
        return new HibernatePersistenceConfiguration("archety")
                .managedClasses(CLASSES)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                .schemaToolingAction(Action.VALIDATE)
                .createEntityManagerFactory();
    }
}
