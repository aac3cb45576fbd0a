package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.processor.entity.type.HibernateLine;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.tool.schema.spi.DelayedDropRegistryNotAvailableImpl;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** The oracle: Hibernate's own schema creation from compiled classes. */
final class HibernateSchema {

    static {
        // One of its assertions fails on indexes of its own making; they are off where it runs for good.
        HibernateSchema.class.getClassLoader().setPackageAssertionStatus("org.hibernate.tool.schema.internal", false);
    }

    /** The line on the class path of this run. */
    static final HibernateLine LINE =
            org.hibernate.Version.getVersionString().startsWith("6.") ? HibernateLine.SIX : HibernateLine.SEVEN;

    /** Set where Bean Validation matters: only a whole start of Hibernate looks at it. */
    static final String VALIDATED = "jakarta.persistence.validation.mode";

    private static final List<String> MANAGED = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.Converter");

    private static final String PACKAGE = ".package-info";

    private HibernateSchema() {}

    static void create(Path classes, Collection<String> classNames, Settings settings) throws Exception {
        run(classes, classNames, settings, "create");
    }

    /** What Hibernate's own validation says of the schema that is there; empty when it finds nothing. */
    static String validate(Path classes, Collection<String> classNames, Settings settings) throws Exception {
        try {
            run(classes, classNames, settings, "validate");
            return "";
        } catch (SchemaManagementException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void run(Path classes, Collection<String> classNames, Settings settings, String action)
            throws Exception {
        try (java.net.URLClassLoader loader = new java.net.URLClassLoader(
                new java.net.URL[] {classes.toUri().toURL()}, HibernateSchema.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            run(loader, classNames, settings, action);
        } finally {
            Thread.currentThread().setContextClassLoader(HibernateSchema.class.getClassLoader());
        }
    }

    /** Where and how. */
    record Settings(String jdbcUrl, NamingStrategy naming, Map<String, String> more) {}

    private static void run(ClassLoader loader, Collection<String> classNames, Settings settings, String action)
            throws ClassNotFoundException {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySettings(properties(settings, action))
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            for (String name : classNames) {
                if (name.endsWith(PACKAGE)) {
                    sources.addPackage(name.substring(0, name.length() - PACKAGE.length()));
                    continue;
                }
                Class<?> type = loader.loadClass(name);
                if (Stream.of(type.getAnnotations())
                        .map(Annotation::annotationType)
                        .anyMatch(annotation -> MANAGED.contains(annotation.getName()))) {
                    sources.addAnnotatedClass(type);
                }
            }
            Metadata metadata = sources.buildMetadata();
            if (settings.more().containsKey(VALIDATED)) {
                metadata.buildSessionFactory().close();
                return;
            }
            // As a whole start does before it creates a schema.
            ((MetadataImplementor) metadata).orderColumns(true);
            SchemaManagementToolCoordinator.process(
                    metadata, registry, properties(settings, action), DelayedDropRegistryNotAvailableImpl.INSTANCE);
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static Map<String, Object> properties(Settings settings, String action) {
        Map<String, Object> properties = new HashMap<>(settings.more());
        properties.put("jakarta.persistence.jdbc.url", settings.jdbcUrl());
        properties.put("jakarta.persistence.schema-generation.database.action", action);
        properties.put("jakarta.persistence.create-database-schemas", "true");
        properties.put("hibernate.hbm2ddl.halt_on_error", "true");
        properties.put("hibernate.connection.pool_size", "1");
        if (settings.naming() != NamingStrategy.JPA) {
            properties.put("hibernate.implicit_naming_strategy", new SpringJoinTables());
            properties.put("hibernate.physical_naming_strategy", physicalStrategy(settings.naming()));
        }
        return properties;
    }

    private static String physicalStrategy(NamingStrategy naming) {
        return naming == NamingStrategy.SPRING_3
                ? "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"
                : "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";
    }

    /** What Spring Boot's own implicit strategy does differently from Hibernate's. */
    public static final class SpringJoinTables extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            String name = source.getOwningPhysicalTableName() + "_"
                    + source.getAssociationOwningAttributePath().getProperty();
            return toIdentifier(name, source.getBuildingContext());
        }
    }
}
