package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    void commitAll() {
        git("add", "--all");
        git("-c", "user.name=Developer", "-c", "user.email=developer@example.org", "commit", "--quiet", "-m", "Work");
    }

    void git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while git ran", e);
        }
    }
}
