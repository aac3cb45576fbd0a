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
 * @param peakKib the most memory that it had resident
 */
record Run(double millis, long peakKib) {

    private static final String MARK = "maximum-resident-kib=";

    /** GNU time reports the memory; it is part of every contestant alike. */
    static Run of(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("lockstep-benchmark", ".txt");
        try {
            List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", MARK + "%M"));
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
            int mark = text.lastIndexOf(MARK);
            return new Run(
                    millis, Long.parseLong(text.substring(mark + MARK.length()).trim()));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
