import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;

@Entity
@Table(name = "offers")
@IdClass(Offer.Key.class)
public class Offer {
    @Id
    @ManyToOne
    Shop shop;

    @Id
    int number;

    @Column(length = 80)
    String title;

    boolean sold;

    @ManyToOne
    Offer instead;

    @ElementCollection
    @CollectionTable(name = "offer_photos")
    @OrderColumn(name = "place")
    List<String> photos;

    static class Key implements Serializable {
        long shop;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.shop == shop && key.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
