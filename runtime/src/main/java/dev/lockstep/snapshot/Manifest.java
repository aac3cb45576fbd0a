package dev.lockstep.snapshot;

import java.util.ArrayList;
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
        BOTH,
        /**
         * Generated on a branch, then moved behind the migrations of another. The schema beside the manifest does not have
         * its changes: the next compile puts a migration in its place that leads from there to the merged model.
         */
        REBASED
    }

    /**
     * A migration: the checksums are those of its script and its rollback, with the id of their algorithm.
     *
     * @param replaces the migrations that were squashed into this one, oldest first; none as a rule
     */
    public record Entry(
            int version,
            String name,
            String checksum,
            String rollbackChecksum,
            Author author,
            String chain,
            List<Replaced> replaces) {

        public Entry {
            replaces = List.copyOf(replaces);
        }
    }

    /** This manifest with one more migration behind the newest. */
    public Manifest append(int version, String name, String checksum, String rollbackChecksum, Author author) {
        return append(version, name, checksum, rollbackChecksum, author, List.of());
    }

    /** This manifest with one more migration behind the newest, which replaces some that were there before. */
    public Manifest append(
            int version,
            String name,
            String checksum,
            String rollbackChecksum,
            Author author,
            List<Replaced> replaces) {
        List<Entry> longer = new ArrayList<>(entries);
        String previous = newest().map(Entry::chain).orElse("");
        Entry unchained = new Entry(version, name, checksum, rollbackChecksum, author, "", replaces);
        String chain = link(previous, unchained);
        longer.add(new Entry(version, name, checksum, rollbackChecksum, author, chain, replaces));
        return new Manifest(longer);
    }

    /** This manifest with the same migration behind the newest, chained anew. */
    public Manifest append(Entry entry) {
        return append(
                entry.version(),
                entry.name(),
                entry.checksum(),
                entry.rollbackChecksum(),
                entry.author(),
                entry.replaces());
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
            String expected = link(previous, entry);
            if (!entry.chain().equals(expected)) {
                return Optional.of(entry);
            }
            previous = entry.chain();
        }
        return Optional.empty();
    }

    private static String link(String previous, Entry entry) {
        StringBuilder text = new StringBuilder(String.join(
                "\n",
                previous,
                String.valueOf(entry.version()),
                entry.name(),
                entry.checksum(),
                entry.rollbackChecksum()));
        if (entry.author() != Author.LOCKSTEP) {
            text.append('\n').append(entry.author().name());
        }
        for (Replaced.Line line : Replaced.Line.of(new Manifest(List.of(entry)))) {
            text.append('\n').append(line.version()).append('\t').append(line.name());
            text.append('\t').append(line.checksum()).append('\t').append(line.steps());
            text.append('\t').append(line.in());
        }
        return Sha256.of(text.toString());
    }
}
