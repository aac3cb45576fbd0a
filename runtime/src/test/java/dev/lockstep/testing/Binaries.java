package dev.lockstep.testing;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The binaries of one major version of PostgreSQL. One version is on the class path; the others lie beside it in the local
 * Maven repository, where the build of this module puts them (the pom says which).
 */
record Binaries(int major) implements PgBinaryResolver {

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        String name = ("postgres-" + system + "-" + machine + ".txz").toLowerCase(Locale.ROOT);
        URL onClassPath = Binaries.class.getClassLoader().getResource(name);
        if (onClassPath == null) {
            throw new FileNotFoundException("no PostgreSQL for " + system + " on " + machine + " on the class path");
        }
        JarURLConnection connection = (JarURLConnection) onClassPath.openConnection();
        Path jar = Path.of(URI.create(connection.getJarFileURL().toString()));
        try (JarFile found = new JarFile(versionOf(jar).toFile())) {
            return new ByteArrayInputStream(
                    found.getInputStream(new ZipEntry(name)).readAllBytes());
        }
    }

    /** {@code …/artifact/18.6.0/artifact-18.6.0.jar} to the newest jar of this major among its siblings. */
    private Path versionOf(Path jar) throws IOException {
        Path artifact = jar.resolve("../..").normalize();
        try (Stream<Path> versions = Files.list(artifact)) {
            Optional<Path> newest = versions.filter(
                            version -> version.getFileName().toString().startsWith(major + "."))
                    .sorted(Comparator.comparing(Binaries::minor).reversed())
                    .map(version -> version.resolve(artifact.getFileName() + "-" + version.getFileName() + ".jar"))
                    .filter(Files::exists)
                    .findFirst();
            return newest.orElseThrow(() -> new FileNotFoundException("no PostgreSQL " + major + " in " + artifact
                    + "; mvn -B -pl runtime -Ppostgres-matrix generate-test-resources puts it there"));
        }
    }

    private static int minor(Path version) {
        List<String> numbers = List.of(version.getFileName().toString().split("[.-]", -1));
        return Integer.parseInt(numbers.get(1));
    }
}
