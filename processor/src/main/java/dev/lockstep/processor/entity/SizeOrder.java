package dev.lockstep.processor.entity;

import dev.lockstep.schema.SqlType;
import java.util.Comparator;

/**
 * The order of Hibernate's {@code ColumnOrderingStrategyStandard}: values that take less room first, those of one size by their
 * names as the source has them.
 */
final class SizeOrder implements Comparator<BoundColumn> {

    private static final int SMALLEST = 4;
    private static final int MAX_VARCHAR = 10_485_760;
    private static final int DEFAULT_LENGTH = 255;

    /** The decimal digits that eight bytes hold, by Hibernate's reckoning. */
    private static final double DIGITS = Math.log(10) / Math.log(2) * 8;

    private final Names names;
    private final int sizeOfDouble;

    private SizeOrder(Names names, int sizeOfDouble) {
        this.names = names;
        this.sizeOfDouble = sizeOfDouble;
    }

    SizeOrder(Names names) {
        this(names, SMALLEST);
    }

    /** As it is in the tables of sets, for whose keys Hibernate 7.4 looks at the types earlier. */
    SizeOrder ofSet() {
        return new SizeOrder(names, 8);
    }

    @Override
    public int compare(BoundColumn one, BoundColumn other) {
        int bySize = Integer.compare(size(one.reckonedType()), size(other.reckonedType()));
        return bySize != 0
                ? bySize
                : names.physical(one.logical())
                        .text()
                        .compareTo(names.physical(other.logical()).text());
    }

    /** In bytes, but never less than four. */
    private int size(SqlType type) {
        if (type.dimensions() > 0) {
            return Integer.MAX_VALUE;
        }
        return switch (type.name()) {
            case "boolean", "smallint", "integer", "real", "date", "time", "timetz" -> SMALLEST;
            case "double precision" -> sizeOfDouble;
            case "bigint", "timestamp", "timestamptz", "interval second" -> 8;
            case "numeric" -> Math.max(SMALLEST, (int) Math.ceil(modifier(type, 38) / DIGITS));
            case "uuid" -> 16;
            case "inet" -> 19;
            case "char", "varchar", "text" -> length(type, MAX_VARCHAR);
            case "bytea" -> length(type, Integer.MAX_VALUE);
            default -> Integer.MAX_VALUE;
        };
    }

    /** Nobody knows whether somebody gave the length that is the default. */
    private static int length(SqlType type, int greatest) {
        int length = modifier(type, DEFAULT_LENGTH);
        return length == DEFAULT_LENGTH ? greatest : Math.max(SMALLEST, length);
    }

    private static int modifier(SqlType type, int otherwise) {
        return type.modifiers().isEmpty() ? otherwise : type.modifiers().get(0);
    }
}
