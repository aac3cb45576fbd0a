package dev.lockstep.processor.entity.naming;

import java.util.Locale;

/** {@code createdAt} to {@code created_at}, as two lines of Hibernate do it; runs of capitals are not split in either. */
final class SnakeCase {

    private SnakeCase() {}

    /** An underscore where a lower case letter is followed by an upper case one that is followed by a lower case one. */
    static String hibernate6(String text) {
        StringBuilder words = new StringBuilder(text.replace('.', '_'));
        for (int i = 1; i < words.length() - 1; i++) {
            if (Character.isLowerCase(words.charAt(i - 1))
                    && Character.isUpperCase(words.charAt(i))
                    && Character.isLowerCase(words.charAt(i + 1))) {
                words.insert(i++, '_');
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** The same, with digits counting as lower case on either side. */
    static String hibernate7(String text) {
        StringBuilder words = new StringBuilder(text.replace('.', '_'));
        for (int i = 1; i < words.length() - 1; i++) {
            if (isLow(words.charAt(i - 1)) && Character.isUpperCase(words.charAt(i)) && isLow(words.charAt(i + 1))) {
                words.insert(i++, '_');
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLow(char letter) {
        return Character.isLowerCase(letter) || Character.isDigit(letter);
    }
}
