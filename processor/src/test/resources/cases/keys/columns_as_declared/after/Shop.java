import jakarta.persistence.*;

@Entity
@Table(name = "shops")
public class Shop {
    @Id
    long id;
}
