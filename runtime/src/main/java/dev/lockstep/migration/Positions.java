package dev.lockstep.migration;

/**
 * Lines and columns of a text, both counted from 1. Made for offsets that mostly grow: it counts on from the last one, and
 * begins anew only for one that lies before it.
 */
public final class Positions {

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    public Positions(String text) {
        this.text = text;
    }

    public int line(int offset) {
        moveTo(offset);
        return line;
    }

    public int column(int offset) {
        moveTo(offset);
        return offset - lineStart + 1;
    }

    private void moveTo(int offset) {
        if (offset < at) {
            at = 0;
            line = 1;
            lineStart = 0;
        }
        while (at < offset) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
    }
}
