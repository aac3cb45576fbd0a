package dev.lockstep.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sources of many entities of twelve attributes and three associations each. */
final class EntityModel {

    private final Path sources;
    private final int count;

    EntityModel(Path sources, int count) {
        this.sources = sources;
        this.count = count;
    }

    /** Writes all files; the list of them, for {@code javac @file}. */
    Path write() throws IOException {
        List<String> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            files.add(entity(number, "").toString());
        }
        return Files.write(sources.resolve("files.txt"), files);
    }

    /** Gives one entity a further attribute, or takes it away again. */
    void extend(boolean further) throws IOException {
        entity(count / 2, further ? "\n    @Column(length = 40)\n    private String nickname;\n" : "");
    }

    private Path entity(int number, String further) throws IOException {
        String name = "Entity" + number;
        String text = """
                package model.part%1$d;

                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.UUID;

                @Entity
                @Table(name = "entity_%2$d", indexes = @Index(columnList = "code"))
                public class %3$s {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    private Long id;

                    @Column(nullable = false, length = 60)
                    private String code;

                    @Column(length = 200)
                    private String title;

                    private int quantity;
                    private long total;
                    private boolean active;

                    @Column(precision = 12, scale = 2)
                    private BigDecimal price;

                    private UUID reference;
                    private Instant createdAt;
                    private LocalDate dueOn;

                    @Enumerated(EnumType.STRING)
                    private State state;

                    @Version
                    private long version;
                %6$s
                    @ManyToOne(fetch = FetchType.LAZY)
                    private model.part%4$d.Entity%5$d parent;

                    @OneToMany(mappedBy = "parent")
                    private List<model.part%7$d.Entity%8$d> children = new ArrayList<>();

                    @ManyToOne(optional = false)
                    @JoinColumn(name = "owner_ref", nullable = false)
                    private model.part%9$d.Entity%10$d owner;

                    public enum State { NEW, OPEN, DONE }
                }
                """.formatted(
                        part(number),
                        number,
                        name,
                        part(at(number - 1)),
                        at(number - 1),
                        further,
                        part(at(number + 1)),
                        at(number + 1),
                        part(at(number + 7)),
                        at(number + 7));
        Path file = sources.resolve("model/part" + part(number) + "/" + name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int at(int number) {
        return Math.floorMod(number, count);
    }

    /** A hundred classes a package. */
    private static int part(int number) {
        return number / 100;
    }
}
