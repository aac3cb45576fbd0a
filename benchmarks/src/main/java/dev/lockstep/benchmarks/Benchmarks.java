package dev.lockstep.benchmarks;

import dev.lockstep.benchmarks.compile.CompileTable;
import dev.lockstep.benchmarks.compile.GrowthTable;
import dev.lockstep.benchmarks.parts.PartsTable;
import dev.lockstep.benchmarks.process.Machine;
import dev.lockstep.benchmarks.runtime.ApplyTable;
import dev.lockstep.benchmarks.runtime.StartupTable;

/** Prints one table. Arguments: its name, and how many rounds to count. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String table = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        System.out.println(Machine.describe());
        System.out.println();
        switch (table) {
            case "startup" -> StartupTable.print(rounds);
            case "apply" -> ApplyTable.print(rounds);
            case "compile" -> CompileTable.print(rounds);
            case "growth" -> GrowthTable.print(rounds);
            case "parts" -> PartsTable.print();
            default ->
                throw new IllegalArgumentException("no table '" + table + "': startup, apply, compile, growth, parts");
        }
    }
}
