import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Converted {
    @Id long id;
    @Convert(converter = Money.class) String price;
    List<String> names;
    Celsius celsius;
    @Convert(disableConversion = true) String plain;
    @Embedded @Convert(attributeName = "inside", converter = Money.class) Holder holder;
    @ElementCollection List<Celsius> temperatures;
    @ElementCollection @Convert(converter = Money.class) List<String> prices;
    @ElementCollection @Convert(attributeName = "value", converter = Money.class) Map<String, String> priceByName;
}
@Embeddable class Holder { String inside; Celsius other; }
class Celsius { double degrees; }
@Converter class Money implements AttributeConverter<String, BigDecimal> {
    public BigDecimal convertToDatabaseColumn(String value) { return null; }
    public String convertToEntityAttribute(BigDecimal value) { return null; }
}
@Converter(autoApply = true) class ListConverter implements AttributeConverter<List<String>, String> {
    public String convertToDatabaseColumn(List<String> value) { return null; }
    public List<String> convertToEntityAttribute(String value) { return null; }
}
abstract class Numeric<T> implements AttributeConverter<T, Double> {
    public Double convertToDatabaseColumn(T value) { return null; }
    public T convertToEntityAttribute(Double value) { return null; }
}
@Converter(autoApply = true) class CelsiusConverter extends Numeric<Celsius> { }
