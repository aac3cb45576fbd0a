import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

class Money implements java.io.Serializable { }
enum Level { LOW, HIGH }
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, BigDecimal> { public BigDecimal convertToDatabaseColumn(Money m) { return null; } public Money convertToEntityAttribute(BigDecimal b) { return null; } }
@Converter class LevelText implements AttributeConverter<String, Integer> { public Integer convertToDatabaseColumn(String m) { return null; } public String convertToEntityAttribute(Integer b) { return null; } }
@Embeddable class Pair { Money price; String level; }
@Entity class Shop { @Id long id; @ElementCollection Map<Money, Money> two; @ElementCollection @Convert(attributeName = "key", converter = LevelText.class) Map<String, String> keyed; @ElementCollection @Convert(attributeName = "value", converter = LevelText.class) @MapKeyColumn(name = "k", nullable = false) Map<String, String> valued;
  @ElementCollection @Convert(attributeName = "key.level", converter = LevelText.class) Map<Pair, Integer> pairs; @ElementCollection @Convert(attributeName = "value.level", converter = LevelText.class) Map<String, Pair> pairs2; @OneToMany @Convert(attributeName = "key", converter = LevelText.class) Map<String, Other> others; @ElementCollection @Convert(converter = LevelText.class) Set<String> set; }
@Entity class Other { @Id long id; }
@Entity @Convert(attributeName = "text", converter = LevelText.class) class Sub extends Sup { }
@MappedSuperclass class Sup { @Id long id; String text; }
