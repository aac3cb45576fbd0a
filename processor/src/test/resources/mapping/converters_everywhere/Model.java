import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

class Money { long cents; }
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, Long> { public Long convertToDatabaseColumn(Money m) { return m == null ? null : m.cents; } public Money convertToEntityAttribute(Long c) { return new Money(); } }
@Converter class Upper implements AttributeConverter<String, String> { public String convertToDatabaseColumn(String s) { return s; } public String convertToEntityAttribute(String s) { return s; } }
@Embeddable class Price { Money net; @Convert(converter = Upper.class) @Column(length = 3) String currency; }
@Entity class Shop { @Id long id; Money balance; @Convert(disableConversion = true) String plain; Price price; @ElementCollection List<Money> tips; @ElementCollection @Convert(attributeName = "key", converter = Upper.class) Map<String, Money> debts; @ElementCollection Set<Price> prices; }
