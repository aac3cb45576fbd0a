package dev.lockstep.benchmarks.compile;

import dev.lockstep.benchmarks.process.Contestant.Preparation;
import dev.lockstep.benchmarks.process.Processes;
import dev.lockstep.benchmarks.process.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How the cost grows with the model and with the history. */
public final class GrowthTable {

    private static final List<Integer> ENTITIES = List.of(1_000, 10_000);
    private static final int MIGRATIONS = 5_000;

    private GrowthTable() {}

    public static void print(int rounds) throws Exception {
        for (int entities : ENTITIES) {
            Compilers compilers = Compilers.of(entities);
            compilers.forget();
            System.out.println("### Model unchanged, " + entities + " entities\n");
            System.out.println(Rounds.of(
                            List.of(
                                    compilers.floor(Preparation.NONE),
                                    compilers.lockstep("Lockstep", Preparation.NONE)),
                            rounds)
                    .table());
        }
        Compilers few = Compilers.of(10);
        few.forget();
        Compilers many = Compilers.of(10);
        many.forget();
        Processes.run(many.lockstep("the first migration", Preparation.NONE).command());
        writePairs(many.migrations());
        System.out.println("### Model of 10 entities unchanged, a folder of 1 and of " + MIGRATIONS + " migrations\n");
        System.out.println(Rounds.of(
                        List.of(
                                few.floor(Preparation.NONE),
                                few.lockstep("Lockstep, 1 migration", Preparation.NONE),
                                many.lockstep("Lockstep, " + MIGRATIONS + " migrations", Preparation.NONE)),
                        rounds)
                .table());
    }

    private static void writePairs(Path migrations) throws IOException {
        for (int version = 2; version <= MIGRATIONS; version++) {
            String name = String.format(Locale.ROOT, "%03d_note", version);
            Files.writeString(
                    migrations.resolve(name + ".sql"),
                    "BEGIN;\nSELECT " + version + ";\nINSERT INTO schema_migrations (version, name) VALUES (" + version
                            + ", 'note');\nCOMMIT;\n");
            Files.writeString(
                    migrations.resolve(name + "_ROLLBACK.sql"),
                    "BEGIN;\nDELETE FROM schema_migrations WHERE version = " + version + ";\nCOMMIT;\n");
        }
    }
}
