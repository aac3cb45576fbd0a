package dev.lockstep.migration;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What of a class shapes its table and stands in its class file in plain sight: the superclass and the fields with their types.
 * Static and transient fields do not count, nor do those that a compiler or a tool wove in, with a {@code $} in their names.
 *
 * <p>It is a sum, so that it does not depend on the order of the fields, in which compilers differ, and so that it is made of
 * the bytes of a class file without a single string.
 *
 * @param fingerprint is another when the shape is
 */
public record ClassShape(long fingerprint) {

    /**
     * Of names as the Java Virtual Machine Specification has them (4.2, 4.3.2).
     *
     * @param superclass its internal name, {@code java/lang/Object}
     * @param fields name to descriptor: {@code Ljava/lang/String;}
     */
    public static ClassShape of(String superclass, Map<String, String> fields) {
        Sum sum = new Sum();
        byte[] name = superclass.getBytes(StandardCharsets.UTF_8);
        sum.superclass(name, 0, name.length);
        fields.forEach((field, descriptor) -> {
            if (field.indexOf('$') < 0) {
                byte[] text = (field + ' ' + descriptor).getBytes(StandardCharsets.UTF_8);
                int space = text.length - descriptor.getBytes(StandardCharsets.UTF_8).length - 1;
                sum.field(text, 0, space, space + 1, text.length - space - 1);
            }
        });
        return sum.shape();
    }

    /** Adds up a shape from stretches of bytes, wherever they lie. */
    static final class Sum {

        private final CRC32 crc = new CRC32();
        private long sum;

        void superclass(byte[] bytes, int at, int length) {
            crc.reset();
            crc.update(bytes, at, length);
            sum += crc.getValue();
        }

        void field(byte[] bytes, int name, int nameLength, int descriptor, int descriptorLength) {
            crc.reset();
            crc.update(bytes, name, nameLength);
            crc.update(' ');
            crc.update(bytes, descriptor, descriptorLength);
            sum += crc.getValue();
        }

        ClassShape shape() {
            return new ClassShape(sum);
        }
    }
}
