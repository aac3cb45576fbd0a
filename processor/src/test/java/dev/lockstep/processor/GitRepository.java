package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real git repository in a temporary folder. */
record GitRepository(Path folder) {

    static GitRepository init(Path folder) {
        GitRepository repository = new GitRepository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    /** A copy of this repository, with its newest commit only. */
    GitRepository shallowClone(Path target) {
        git("clone", "--quiet", "--depth", "1", folder.toUri().toString(), target.toString());
        return new GitRepository(target);
    }

    void commitAll() {
        git("add", "--all");
        commit("--quiet");
    }

    /** Commits what is staged. */
    void commit(String... options) {
        List<String> arguments = new ArrayList<>(List.of("commit", "-m", "Work"));
        arguments.addAll(List.of(options));
        git(arguments.toArray(String[]::new));
    }

    void git(String... arguments) {
        assertThat(run(arguments)).isZero();
    }

    /** Runs git, and gives its exit code. */
    int run(String... arguments) {
        return run(OutputStream.nullOutputStream(), arguments);
    }

    /** What git prints. */
    String output(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        assertThat(run(output, arguments)).isZero();
        return output.toString(StandardCharsets.UTF_8);
    }

    private int run(OutputStream output, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        List.of("user.name=Developer", "user.email=developer@example.org", "protocol.file.allow=always")
                .forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            process.getInputStream().transferTo(output);
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while git ran", e);
        }
    }
}
