package dev.lockstep.processor.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that one seed repeats. */
final class Dice {

    private final Random random;
    private int names;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> some(List<T> values, int count) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    /** A name that was not given before; now and then one that has to be quoted. */
    String name(String prefix) {
        String number = String.valueOf(++names);
        return switch (random.nextInt(12)) {
            case 0 -> "Mixed " + prefix + number;
            case 1 -> "quo\"te" + prefix + number;
            case 2 -> "ünï_" + prefix + number;
            case 3 -> "it's %" + prefix + number;
            default -> prefix + number;
        };
    }
}
