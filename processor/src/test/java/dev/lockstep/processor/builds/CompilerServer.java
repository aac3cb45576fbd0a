package dev.lockstep.processor.builds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * The program of a JVM of its own that compiles what its standard input asks for: a line names a file of arguments, the answer
 * is a line with the exit code, and what the compiler said is in that file's {@code .out}. It needs nothing but the JDK, or
 * ecj, on its class path, and stays warm from compile to compile.
 */
public final class CompilerServer {

    private CompilerServer() {}

    public static void main(String[] arguments) throws IOException {
        boolean isEcj = arguments.length > 0 && arguments[0].equals("ecj");
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            Path file = Path.of(request);
            List<String> options = Files.readAllLines(file);
            try (OutputStream output = Files.newOutputStream(Path.of(request + ".out"))) {
                int exit = isEcj ? ecj(options, output) : javac(options, output);
                System.out.println(exit);
            }
        }
    }

    private static int javac(List<String> options, OutputStream output) {
        return ToolProvider.getSystemJavaCompiler().run(null, output, output, options.toArray(String[]::new));
    }

    private static int ecj(List<String> options, OutputStream output) {
        try {
            PrintWriter writer = new PrintWriter(output, false, StandardCharsets.UTF_8);
            Class<?> compiler = Class.forName("org.eclipse.jdt.core.compiler.batch.BatchCompiler");
            Class<?> progress = Class.forName("org.eclipse.jdt.core.compiler.CompilationProgress");
            Method compile =
                    compiler.getMethod("compile", String[].class, PrintWriter.class, PrintWriter.class, progress);
            Object succeeded = compile.invoke(null, options.toArray(String[]::new), writer, writer, null);
            writer.flush();
            return Boolean.TRUE.equals(succeeded) ? 0 : 1;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ecj is not on the class path of this JVM", e);
        }
    }
}
