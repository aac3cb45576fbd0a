import jakarta.persistence.*;
import java.io.Serializable;

@Entity @IdClass(Paint.Key.class) class Paint {
    @Id Color color; @Id String name; @Id @ManyToOne @JoinColumn(name = "shop_ref") Shop shop;
    enum Color { RED, GREEN }
    static class Key implements Serializable {
        @Enumerated(EnumType.STRING) Color color; @Convert(converter = Length.class) String name; @JoinColumn(name = "other") Shop shop;
        @Override public boolean equals(Object o) { return o instanceof Key; } @Override public int hashCode() { return 1; } } }

@Entity class Shop implements Serializable { @Id String id; }

@Converter class Length implements AttributeConverter<String, Integer> {
    @Override public Integer convertToDatabaseColumn(String text) { return text.length(); }
    @Override public String convertToEntityAttribute(Integer length) { return "x".repeat(length); } }
