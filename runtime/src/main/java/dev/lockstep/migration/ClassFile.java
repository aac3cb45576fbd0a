package dev.lockstep.migration;

import java.io.IOException;

/**
 * Reads the {@link ClassShape} out of the bytes of a class file, as far as its fields and no further (Java Virtual Machine
 * Specification, 4.1). Nothing is loaded: the class may need what is not there. It runs at each start, so it makes nothing
 * but the sum.
 */
final class ClassFile {

    private static final int CONSTANTS = 8;

    private static final int STATIC = 0x0008;
    private static final int TRANSIENT = 0x0080;
    private static final int SYNTHETIC = 0x1000;

    private final byte[] bytes;
    private final ClassShape.Sum sum = new ClassShape.Sum();

    private ClassFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Fails on bytes that no compiler writes. */
    static ClassShape shape(byte[] bytes) throws IOException {
        try {
            return new ClassFile(bytes).shape();
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("a class file that ends too early", e);
        }
    }

    private ClassShape shape() throws IOException {
        int[] constants = new int[two(CONSTANTS)];
        int at = constants(constants);
        int superclass = constants[two(constants[two(at + 4)] + 1)];
        sum.superclass(bytes, superclass + 3, two(superclass + 1));
        fields(at + 8 + 2 * two(at + 6), constants);
        return sum.shape();
    }

    /** Notes where each constant begins, and gives back where they end (4.4); 5 and 6 take two numbers (4.4.5). */
    private int constants(int[] begins) throws IOException {
        int at = CONSTANTS + 2;
        for (int number = 1; number < begins.length; number++) {
            begins[number] = at;
            switch (bytes[at]) {
                case 1 -> at += 3 + two(at + 1);
                case 7, 8, 16, 19, 20 -> at += 3;
                case 15 -> at += 4;
                case 3, 4, 9, 10, 11, 12, 17, 18 -> at += 5;
                case 5, 6 -> {
                    at += 9;
                    number++;
                }
                default -> throw new IOException("a class file with a constant of the unknown kind " + bytes[at]);
            }
        }
        return at;
    }

    private void fields(int begin, int[] constants) {
        int at = begin + 2;
        for (int left = two(begin); left > 0; left--) {
            int name = constants[two(at + 2)];
            int descriptor = constants[two(at + 4)];
            if ((two(at) & (STATIC | TRANSIENT | SYNTHETIC)) == 0 && !isWoven(name)) {
                sum.field(bytes, name + 3, two(name + 1), descriptor + 3, two(descriptor + 1));
            }
            at = behindAttributes(at + 6);
        }
    }

    private int behindAttributes(int begin) {
        int at = begin + 2;
        for (int left = two(begin); left > 0; left--) {
            at += 6 + (two(at + 2) << 16) + two(at + 4);
        }
        return at;
    }

    private boolean isWoven(int name) {
        for (int at = name + 3; at < name + 3 + two(name + 1); at++) {
            if (bytes[at] == '$') {
                return true;
            }
        }
        return false;
    }

    private int two(int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }
}
