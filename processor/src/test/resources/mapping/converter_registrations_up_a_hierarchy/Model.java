import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.util.*;

@org.hibernate.annotations.ConverterRegistration(converter = MoneyConverter.class)
@Entity class Sale { @Id long id; Money price; @Embedded Discount discount; @ElementCollection List<Discount> more; }
@Entity class Auction extends Sale { Money highest; }
@Embeddable class Discount { Money amount; }
@org.hibernate.annotations.ConverterRegistration(converter = WeightConverter.class)
@MappedSuperclass class Weighed { Weight weight; }
@Entity class Parcel extends Weighed { @Id long id; Weight tare; }
class Money implements Serializable { }
class Weight implements Serializable { }
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    public BigDecimal convertToDatabaseColumn(Money value) { return null; }
    public Money convertToEntityAttribute(BigDecimal value) { return null; } }
class WeightConverter implements AttributeConverter<Weight, Integer> {
    public Integer convertToDatabaseColumn(Weight value) { return null; }
    public Weight convertToEntityAttribute(Integer value) { return null; } }
