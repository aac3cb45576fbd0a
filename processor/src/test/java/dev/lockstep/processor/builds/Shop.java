package dev.lockstep.processor.builds;

/** A model of two entities, an embeddable record and a mapped superclass, in the package {@code shop}. */
final class Shop {

    static final String CUSTOMER = """
            import jakarta.persistence.*;

            @Entity
            public class Customer extends Stamped {
                @Id
                Long id;

                String name;

                @Embedded
                Address address;
            }
            """;

    static final String ORDER = """
            import jakarta.persistence.*;

            @Entity
            @Table(name = "orders")
            public class Order {
                @Id
                Long id;

                @ManyToOne
                Customer customer;

                @Enumerated(EnumType.STRING)
                State state;

                public enum State { NEW, PAID }
            }
            """;

    static final String ADDRESS = """
            import jakarta.persistence.*;

            @Embeddable
            public record Address(@Column(length = 40) String city, String street) {}
            """;

    static final String STAMPED = """
            import jakarta.persistence.*;

            @MappedSuperclass
            public abstract class Stamped {
                java.time.Instant created;
            }
            """;

    private Shop() {}

    /** Puts all of it into a module. */
    static Workspace in(Workspace workspace) {
        return workspace
                .source("Customer", CUSTOMER)
                .source("Order", ORDER)
                .source("Address", ADDRESS)
                .source("Stamped", STAMPED);
    }
}
