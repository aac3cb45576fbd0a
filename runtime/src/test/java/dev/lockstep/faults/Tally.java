package dev.lockstep.faults;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/**
 * How often a fault was tried, and how often the database ended right behind it: the lines of the table {@code target/faults.md},
 * which is written anew behind each try, so that it says what was done when the run itself comes to a bad end.
 */
final class Tally implements InvocationInterceptor {

    private static final Path TABLE = Path.of("target", "faults.md");
    private static final String HEAD = "| fault | PostgreSQL | tried | ended right |\n|---|---:|---:|---:|\n";

    /** Counted since this process began. */
    private record Line(AtomicInteger tried, AtomicInteger endedRight) {}

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Try once = (Try) method.getArguments().get(0);
        String fault = method.getExecutable().getAnnotation(Fault.class).value();
        String name =
                String.format(Locale.ROOT, "| %s | %d |", fault, once.server().major());
        Line line = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Tally.class))
                .computeIfAbsent(name, key -> new Line(new AtomicInteger(), new AtomicInteger()), Line.class);
        try {
            invocation.proceed();
            line.endedRight.incrementAndGet();
        } catch (TestAbortedException e) {
            line.tried.decrementAndGet();
            throw e;
        } finally {
            line.tried.incrementAndGet();
            write(name, line);
        }
    }

    /** The lines of other faults, which other runs may have written, stay. */
    private static void write(String name, Line line) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        if (Files.exists(TABLE)) {
            Files.readString(TABLE)
                    .lines()
                    .skip(HEAD.lines().count())
                    .forEach(each ->
                            lines.put(each.substring(0, each.indexOf('|', each.indexOf('|', 1) + 1) + 1), each));
        }
        lines.put(name, String.format(Locale.ROOT, "%s %s | %s |", name, line.tried, line.endedRight));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, HEAD + String.join("\n", lines.values()) + "\n");
    }
}
