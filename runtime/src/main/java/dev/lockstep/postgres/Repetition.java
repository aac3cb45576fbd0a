package dev.lockstep.postgres;

/** Of a statement about which nothing can be asked: it is run once more. */
record Repetition(String statement) implements LoneEffect {

    @Override
    public boolean isThere(boolean resumed) {
        return false;
    }

    @Override
    public void clear() {
        // It leaves nothing in the way of itself.
    }
}
