package dev.lockstep.processor.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A class file as if its class had been compiled in another package: names are texts of the constant pool, and all else refers
 * to these by number (Java Virtual Machine Specification, 4.4).
 */
final class MovedClass {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int METHOD_HANDLE = 15;

    private MovedClass() {}

    /** Both names are internal ones, with slashes. */
    static byte[] of(byte[] file, String from, String to) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        ByteArrayOutputStream moved = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(moved);
        out.writeLong(in.readLong());
        int constants = in.readUnsignedShort();
        out.writeShort(constants);
        for (int i = 1; i < constants; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            if (tag == UTF8) {
                out.writeUTF(in.readUTF().replace(from, to));
            } else {
                out.write(in.readNBytes(bytes(tag)));
            }
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        in.transferTo(out);
        return moved.toByteArray();
    }

    /** How many follow the tag, by the tables of 4.4.1 to 4.4.12. */
    private static int bytes(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case METHOD_HANDLE -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IOException("no constant has the tag " + tag);
        };
    }
}
