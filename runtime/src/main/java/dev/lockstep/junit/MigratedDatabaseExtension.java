package dev.lockstep.junit;

import dev.lockstep.junit.ClassDatabase.Connections;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Makes the database of a {@link LockstepDatabase} class before its tests, hands it to them, and drops it after the last one.
 *
 * <p>A store is looked into from the inner context to the outer one, and emptied only where something was put: so a nested
 * class finds the database of the class around it, and leaves it alone.
 */
final class MigratedDatabaseExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(MigratedDatabaseExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        Class<?> test = context.getRequiredTestClass();
        Store store = store(context);
        if (test.isAnnotationPresent(LockstepDatabase.class)) {
            store.put(ClassDatabase.class, ClassDatabase.of(test, test.getAnnotation(LockstepDatabase.class)));
        }
        store.put(Connections.class, new Connections());
        fill(test, null, Modifier::isStatic, context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        store(context).put(Connections.class, new Connections());
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            fill(instance.getClass(), instance, modifiers -> !Modifier.isStatic(modifiers), context);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        closeConnections(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        closeConnections(context);
        ClassDatabase own = store(context).remove(ClassDatabase.class, ClassDatabase.class);
        if (own != null) {
            own.drop();
        }
    }

    private static void closeConnections(ExtensionContext context) throws SQLException {
        Connections own = store(context).remove(Connections.class, Connections.class);
        if (own != null) {
            own.close();
        }
    }

    /** A connection for a constructor is refused: nobody could say when it is to be closed. */
    @Override
    public boolean supportsParameter(ParameterContext parameterContext, ExtensionContext context) {
        Parameter parameter = parameterContext.getParameter();
        if (parameter.getDeclaringExecutable() instanceof Constructor && parameter.getType() == Connection.class) {
            return false;
        }
        return parameterContext.isAnnotated(Migrated.class)
                || List.of(DataSource.class, Connection.class, MigratedDatabase.class)
                        .contains(parameter.getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameterContext, ExtensionContext context) {
        try {
            return value(parameterContext.getParameter().getType(), context);
        } catch (SQLException e) {
            throw new ExtensionConfigurationException("The database of the test does not let it in", e);
        }
    }

    private static void fill(
            Class<?> test, @Nullable Object instance, Predicate<Integer> modifiers, ExtensionContext context)
            throws SQLException {
        for (Field field : AnnotationSupport.findAnnotatedFields(
                test, Migrated.class, field -> modifiers.test(field.getModifiers()))) {
            try {
                field.setAccessible(true);
                field.set(instance, value(field.getType(), context));
            } catch (IllegalAccessException e) {
                throw new ExtensionConfigurationException(
                        "@Migrated " + field + " cannot be set; it must not be final", e);
            }
        }
    }

    private static Object value(Class<?> type, ExtensionContext context) throws SQLException {
        ClassDatabase database = Objects.requireNonNull(store(context).get(ClassDatabase.class, ClassDatabase.class));
        Connections connections = Objects.requireNonNull(store(context).get(Connections.class, Connections.class));
        return database.as(type, connections);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
