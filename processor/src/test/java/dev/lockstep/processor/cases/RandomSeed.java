package dev.lockstep.processor.cases;

import java.util.Locale;

/**
 * What gives a pair of schemas, always the same one: {@code 641}, or {@code rare-641}. Who adds a kind of edit adds it to the
 * newest generation, or adds one, so that the seeds that are kept go on to give what they were kept for.
 */
record RandomSeed(Generation generation, long number) {

    /** Which kinds of objects and edits there are. */
    enum Generation {
        /** What most models have. */
        COMMON,
        /** And what few have, too. */
        RARE
    }

    static RandomSeed parse(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? new RandomSeed(Generation.COMMON, Long.parseLong(text))
                : new RandomSeed(
                        Generation.valueOf(text.substring(0, dash).toUpperCase(Locale.ROOT)),
                        Long.parseLong(text.substring(dash + 1)));
    }

    RandomPair pair() {
        Dice dice = new Dice(number);
        return switch (generation) {
            case COMMON -> RandomPair.common(dice);
            case RARE -> RandomPair.rare(dice);
        };
    }

    @Override
    public String toString() {
        return generation == Generation.COMMON
                ? String.valueOf(number)
                : generation.name().toLowerCase(Locale.ROOT) + "-" + number;
    }
}
