package dev.lockstep.benchmarks.process;

import java.util.List;

/**
 * A program to time as a whole process.
 *
 * @param before puts the world back to where this contestant starts from; it is not timed
 * @param command what is started
 */
public record Contestant(String name, Preparation before, List<String> command) {

    /** What has to be done before each run. */
    @FunctionalInterface
    public interface Preparation {

        /** Nothing to prepare. */
        Preparation NONE = () -> {};

        void run() throws Exception;
    }

    /** The one of that name. */
    public static Contestant named(String name, List<Contestant> contestants) {
        return contestants.stream()
                .filter(contestant -> contestant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Contestant {
        command = List.copyOf(command);
    }
}
