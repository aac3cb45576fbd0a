package dev.lockstep.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the processor costs a compile in which the model is unchanged, in bytes that it allocates on the compiler's thread: no
 * clock, so that a busy machine does not fail it.
 */
class CompileCostTest {

    private static final int FEW = 100;
    private static final int MANY = 400;
    private static final int CHAIN = 3_000;
    private static final long SMALL_STACK = 256 * 1024;
    private static final long MOST_BYTES_AN_ENTITY = 220 * 1024;

    @TempDir
    private Path folder;

    @Test
    void an_entity_costs_no_more_among_many_and_little_at_all() {
        long few = allocated(FEW) / FEW;
        long many = allocated(MANY) / MANY;
        assertThat(many).as("bytes an entity, of " + MANY + ", against " + few).isLessThan(few * 6 / 5);
        assertThat(many).as("bytes an entity, of " + MANY).isLessThan(MOST_BYTES_AN_ENTITY);
    }

    /** Each refers to the next: what goes from one to the other must not do so on the stack, which javac shares. */
    @Test
    void a_long_chain_of_entities_takes_no_deep_stack() throws InterruptedException {
        String[] sources = IntStream.range(0, CHAIN)
                .mapToObj(number -> entity(number, CHAIN))
                .toArray(String[]::new);
        CompiledModel model = new CompiledModel(folder.resolve("chain"));
        AtomicReference<Object> outcome = new AtomicReference<>("nothing");
        Runnable compile = () -> {
            outcome.set(model.generate(sources).status());
            outcome.set(model.check(sources).status());
        };

        Thread thread = new Thread(null, compile, "compile", SMALL_STACK);
        thread.setUncaughtExceptionHandler((any, thrown) -> outcome.set(thrown));
        thread.start();
        thread.join();

        assertThat(outcome.get()).isEqualTo(Compilation.Status.SUCCESS);
    }

    /** By the processor alone: the same compile without it allocates the rest. */
    private long allocated(int entities) {
        String[] sources = IntStream.range(0, entities)
                .mapToObj(number -> entity(number, entities))
                .toArray(String[]::new);
        CompiledModel model = new CompiledModel(folder.resolve("migrations" + entities));
        assertThat(model.generate(sources)).succeeded();
        long unchanged = allocated(model, "generate", sources);
        long floor = allocated(model, "off", sources);
        return unchanged - floor;
    }

    /** The least of a few compiles: what is loaded and initialised by the first of them is not counted. */
    private static long allocated(CompiledModel model, String mode, String... sources) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] bytes = new long[3];
        for (int i = 0; i < bytes.length; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            Compilation compilation = model.compile(mode, sources);
            bytes[i] = threads.getCurrentThreadAllocatedBytes() - before;
            assertThat(compilation).succeeded();
        }
        return Arrays.stream(bytes).min().orElseThrow();
    }

    private static String entity(int number, int count) {
        return """
                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.util.UUID;
                @Entity
                @Table(name = "part_%1$d", indexes = @Index(columnList = "code"))
                class Part%1$d {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false, length = 60) String code;
                    String title;
                    int quantity;
                    boolean active;
                    @Column(precision = 12, scale = 2) BigDecimal price;
                    UUID reference;
                    Instant createdAt;
                    @Enumerated(EnumType.STRING) State state;
                    @ManyToOne(fetch = FetchType.LAZY) Part%2$d parent;
                    enum State { NEW, DONE }
                }
                """.formatted(number, (number + 1) % count);
    }
}
