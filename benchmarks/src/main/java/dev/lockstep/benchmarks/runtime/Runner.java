package dev.lockstep.benchmarks.runtime;

import dev.lockstep.benchmarks.contestant.EbeanMigrate;
import dev.lockstep.benchmarks.contestant.FlywayMigrate;
import dev.lockstep.benchmarks.contestant.LiquibaseUpdate;
import dev.lockstep.benchmarks.contestant.LockstepMigrate;
import dev.lockstep.benchmarks.contestant.SelectOne;
import dev.lockstep.benchmarks.process.ClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs migrations: the class that calls it, the jars that it needs and no others, and how it wants its migrations.
 *
 * @param database the name of the database that it works on
 */
record Runner(String label, String database, Class<?> main, List<String> jars, Packaging packaging) {

    static final Runner LOCKSTEP = new Runner(
            "Lockstep",
            "lockstep",
            LockstepMigrate.class,
            List.of("lockstep-runtime", "postgresql-", "jackson-core"),
            LockstepJar::of);

    static final List<Runner> ALL = List.of(
            LOCKSTEP,
            new Runner(
                    "ebean-migration",
                    "ebean",
                    EbeanMigrate.class,
                    List.of("ebean-", "avaje-", "classpath-scanner", "postgresql-", "slf4j-"),
                    PeerFolders::ebean),
            new Runner(
                    "Flyway",
                    "flyway",
                    FlywayMigrate.class,
                    List.of("flyway-", "postgresql-", "jackson-", "slf4j-"),
                    PeerFolders::flyway),
            new Runner(
                    "Liquibase",
                    "liquibase",
                    LiquibaseUpdate.class,
                    List.of("liquibase-", "postgresql-", "slf4j-", "snakeyaml", "opencsv", "commons-", "jaxb-api"),
                    PeerFolders::liquibase));

    /** Writes a set of migrations below a folder; what comes back goes first on the class path. */
    @FunctionalInterface
    interface Packaging {
        Path write(Path root, MigrationSet set) throws IOException, InterruptedException;
    }

    /** The command line that brings a database to the newest of the packaged migrations. */
    List<String> command(Path migrations, String url) throws Exception {
        List<String> classPath = new ArrayList<>(List.of(migrations.toString(), ClassPath.ownJar()));
        classPath.addAll(ClassPath.jars(jars));
        return java(classPath, main, url);
    }

    static List<String> selectOne(String url) throws Exception {
        return driverOnly(SelectOne.class, url);
    }

    /** A program that needs the driver and nothing else. */
    static List<String> driverOnly(Class<?> main, String... arguments) throws Exception {
        List<String> classPath = new ArrayList<>(List.of(ClassPath.ownJar()));
        classPath.addAll(ClassPath.jars(List.of("postgresql-")));
        return java(classPath, main, arguments);
    }

    private static List<String> java(List<String> classPath, Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(ClassPath.jdk("java"), "-cp", ClassPath.join(classPath), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
