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

    /** A migration: the checksums are those of its script and its rollback, with the id of their algorithm. */
    public record Entry(int version, String name, String checksum, String rollbackChecksum, String chain) {}

    /** This manifest with one more migration behind the newest. */
    public Manifest append(int version, String name, String checksum, String rollbackChecksum) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(new Entry(
                version,
                name,
                checksum,
                rollbackChecksum,
                link(lastChain(), version, name, checksum, rollbackChecksum)));
        return new Manifest(longer);
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
            String expected = link(previous, entry.version(), entry.name(), entry.checksum(), entry.rollbackChecksum());
            if (!entry.chain().equals(expected)) {
                return Optional.of(entry);
            }
            previous = entry.chain();
        }
        return Optional.empty();
    }

    private String lastChain() {
        return newest().map(Entry::chain).orElse("");
    }

    private static String link(String previous, int version, String name, String checksum, String rollbackChecksum) {
        String text = String.join("\n", previous, String.valueOf(version), name, checksum, rollbackChecksum);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
