package dev.lockstep.faults;

import dev.lockstep.testing.PostgresServer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The tries of a fault: all of one server, then those of the next. */
final class Tries implements ArgumentsProvider, AnnotationConsumer<Fault> {

    private static final int PERCENT = Integer.getInteger("lockstep.faults", 1);

    private int tries;
    private int[] majors = {};

    @Override
    public void accept(Fault fault) {
        tries = Math.max(1, fault.tries() * PERCENT / 100);
        majors = fault.majors().length == 0
                ? PostgresServer.majors().stream().mapToInt(Integer::intValue).toArray()
                : fault.majors();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        long seed = Long.getLong("lockstep.seed", System.nanoTime());
        return IntStream.of(majors).boxed().flatMap(major -> IntStream.range(0, tries)
                .mapToObj(number -> Arguments.of(Try.of(PostgresServer.of(major), number, tries, seed + number))));
    }
}
