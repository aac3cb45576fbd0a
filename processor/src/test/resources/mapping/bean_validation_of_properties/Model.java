import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.*;

interface Named { @NotNull @Size(max = 64) String getTitle(); }
@MappedSuperclass class Priced { @Max(99) BigDecimal getPrice() { return price; } void setPrice(BigDecimal price) { this.price = price; } BigDecimal price; }
@Entity class Cup extends Priced implements Named {
    @Id long id; BigDecimal radius; String title; @Size(max = 9) String code; @ManyToOne Shelf shelf; int height;
    @Max(10) public BigDecimal getRadius() { return radius; }
    @Override public String getTitle() { return title; }
    @NotNull public String getCode() { return code; }
    @NotNull public Shelf getShelf() { return shelf; }
    @Max(5) public int getHeight() { return height; }
    @NotNull public static String getRoom() { return ""; } String room;
}
@Entity class Shelf {
    @NotNull @Size(max = 20) private String country; private long id; private int levels;
    @Id public long getId() { return id; } public void setId(long id) { this.id = id; }
    public String getCountry() { return country; } public void setCountry(String country) { this.country = country; }
    @Max(7) public int getLevels() { return levels; } public void setLevels(int levels) { this.levels = levels; }
}
