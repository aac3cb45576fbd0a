package dev.lockstep.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of one process, as the operating system accounts for it.
 *
 * @param millis wall time from its start to its end
 * @param cpuMillis processor time of all its threads, which other processes on the machine disturb less than wall time
 * @param peakKib the most memory that it had resident
 */
record Run(double millis, double cpuMillis, long peakKib) {

    private static final String MARK = "maximum-resident-kib,user-s,system-s=";

    /** GNU time reports memory and processor time; it is part of every contestant alike. */
    static Run of(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("lockstep-benchmark", ".txt");
        try {
            List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", MARK + "%M,%U,%S"));
            timed.addAll(command);
            long start = System.nanoTime();
            Process process = new ProcessBuilder(timed)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            int exit = process.waitFor();
            double millis = (System.nanoTime() - start) / 1e6;
            String text = Files.readString(output, StandardCharsets.UTF_8);
            if (exit != 0) {
                throw new IOException("exit code " + exit + " of " + String.join(" ", command) + "\n" + text);
            }
            String[] used = text.substring(text.lastIndexOf(MARK) + MARK.length())
                    .trim()
                    .split(",", -1);
            double cpuMillis = 1_000 * (Double.parseDouble(used[1]) + Double.parseDouble(used[2]));
            return new Run(millis, cpuMillis, Long.parseLong(used[0]));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
