package dev.lockstep.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The migrations that a folder should hold, in order. Each entry is chained to the one before it, so that no entry can be
 * changed, removed or put in between without every later one changing too.
 */
public record Manifest(List<Entry> entries) {

    /** Of an empty folder. */
    public static final Manifest EMPTY = new Manifest(List.of());

    public Manifest {
        entries = List.copyOf(entries);
    }

    /** Who wrote the scripts of a migration. */
    public enum Author {
        /** Generated, and as generated. */
        LOCKSTEP,
        /** Written by hand from the start. */
        DEVELOPER,
        /** Generated, then edited by hand before it was committed. */
        BOTH
    }

    /** A migration: the checksums are those of its script and its rollback, with the id of their algorithm. */
    public record Entry(
            int version, String name, String checksum, String rollbackChecksum, Author author, String chain) {}

    /** This manifest with one more migration behind the newest. */
    public Manifest append(int version, String name, String checksum, String rollbackChecksum, Author author) {
        List<Entry> longer = new ArrayList<>(entries);
        String previous = newest().map(Entry::chain).orElse("");
        String chain = link(previous, version, name, checksum, rollbackChecksum, author);
        longer.add(new Entry(version, name, checksum, rollbackChecksum, author, chain));
        return new Manifest(longer);
    }

    /** This manifest without its newest migration. */
    public Manifest withoutNewest() {
        return entries.isEmpty() ? this : new Manifest(entries.subList(0, entries.size() - 1));
    }

    /** Whether this manifest begins with all of {@code other}. */
    public boolean startsWith(Manifest other) {
        int size = other.entries.size();
        return entries.size() >= size && entries.subList(0, size).equals(other.entries);
    }

    public Optional<Entry> newest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    public Optional<Entry> entry(int version) {
        return entries.stream().filter(entry -> entry.version() == version).findFirst();
    }

    /** The first entry whose link does not follow from the entries before it: someone edited the manifest by hand. */
    public Optional<Entry> firstBrokenLink() {
        String previous = "";
        for (Entry entry : entries) {
            String expected = link(
                    previous,
                    entry.version(),
                    entry.name(),
                    entry.checksum(),
                    entry.rollbackChecksum(),
                    entry.author());
            if (!entry.chain().equals(expected)) {
                return Optional.of(entry);
            }
            previous = entry.chain();
        }
        return Optional.empty();
    }

    private static String link(
            String previous, int version, String name, String checksum, String rollbackChecksum, Author author) {
        String generated = String.join("\n", previous, String.valueOf(version), name, checksum, rollbackChecksum);
        String text = author == Author.LOCKSTEP ? generated : generated + "\n" + author.name();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
