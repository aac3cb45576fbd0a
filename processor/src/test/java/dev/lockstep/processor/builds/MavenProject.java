package dev.lockstep.processor.builds;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A library with the entities of the shop, and an application with one of its own that owns the migrations of both. */
record MavenProject(Path root, Workspace library, Workspace application) {

    /** The plugin as the page tells users to write it: what is tried is the page. */
    private static final String PLUGIN = first("(?s)```xml\n(<plugin>.*?</plugin>)\n```", Path.of("docs", "builds.md"));

    private static final String OWNS_MIGRATIONS = "<arg>-Alockstep.migrations=${project.basedir}/migrations</arg>";
    private static final String IS_LIBRARY = "<arg>-Alockstep.mode=index</arg>";

    static MavenProject in(Path root) {
        Workspace.at(root).write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>desk</groupId>
                  <artifactId>desk</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                    <module>library</module>
                    <module>application</module>
                  </modules>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <build>
                    <pluginManagement>
                      <plugins>
                %s
                      </plugins>
                    </pluginManagement>
                  </build>
                </project>
                """.formatted(Stream.of("clean", "resources", "compiler")
                .map(MavenProject::version)
                .collect(Collectors.joining("\n"))));
        MavenProject project = new MavenProject(
                root,
                Shop.in(Workspace.at(root.resolve("library"))),
                Libraries.desk(Workspace.at(root.resolve("application"))));
        project.library.write("pom.xml", pom("library", "", PLUGIN.replace(OWNS_MIGRATIONS, IS_LIBRARY)));
        project.writePomOfApplication("", PLUGIN);
        return project;
    }

    /** Leaves the processor out of the application. */
    void loseTheProcessor() {
        writePomOfApplication("", "");
    }

    /** Leaves the processor on the class path alone, as a dependency. */
    void forgetTheProcessorPath() {
        writePomOfApplication(dependency("dev.lockstep", "lockstep-processor", MavenRepository.VERSION), "");
    }

    private void writePomOfApplication(String dependencies, String plugin) {
        application.write("pom.xml", pom("application", dependency("desk", "library", "1") + dependencies, plugin));
    }

    private static String pom(String module, String dependencies, String plugin) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>desk</groupId>
                    <artifactId>desk</artifactId>
                    <version>1</version>
                  </parent>
                  <artifactId>%s</artifactId>
                  <dependencies>
                %s
                  </dependencies>
                  <build>
                    <plugins>
                %s
                    </plugins>
                  </build>
                </project>
                """.formatted(
                module,
                dependency("jakarta.persistence", "jakarta.persistence-api", MavenRepository.versionOf(Entity.class))
                        + dependency("dev.lockstep", "lockstep-runtime", MavenRepository.VERSION)
                        + dependencies,
                plugin);
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>"
                + version + "</version></dependency>\n";
    }

    /** The version of a plugin that this build has, and so has fetched. */
    private static String version(String plugin) {
        String artifact = "maven-" + plugin + "-plugin";
        String version = first(
                "<artifactId>" + artifact + "</artifactId>\\s*<version>(.*?)</version>", Path.of("..", "pom.xml"));
        return "<plugin><artifactId>" + artifact + "</artifactId><version>" + version + "</version></plugin>";
    }

    private static String first(String pattern, Path file) {
        try {
            Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
            if (!matcher.find()) {
                throw new IllegalStateException(file + " has no " + pattern);
            }
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
