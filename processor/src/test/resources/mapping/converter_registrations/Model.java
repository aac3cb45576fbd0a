import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Parameter;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.UniqueConstraint;

@ConverterRegistration(converter = MoneyConverter.class)
@ConverterRegistration(converter = SwitchedOff.class, autoApply = false)
@ConverterRegistration(converter = Counted.class, domainType = Small.class)
@ConverterRegistration(converter = AnotherOfDates.class)
@Entity class Shop {
    @Id long id;
    Money price;
    @ElementCollection List<Money> prices;
    @ElementCollection Map<String, Money> byName;
    @ElementCollection Map<Money, String> names;
    Small small;
    Big big;
    LocalDate date;
    @Convert(disableConversion = true) LocalDate plain;
    @Embedded Inside inside;
    Year year;
}
@Entity class Warehouse extends Above { @Id long id; Money price; @Convert(converter = SwitchedOff.class) Year year; }
@MappedSuperclass @ConverterRegistration(converter = OnSuper.class) class Above { Length length; }
@Embeddable class Inside { Money paid; @ElementCollection Set<Money> several; }
class Money implements java.io.Serializable { }
class Length implements java.io.Serializable { }
class Small implements java.io.Serializable { }
class Big implements java.io.Serializable { }
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    public BigDecimal convertToDatabaseColumn(Money value) { return null; }
    public Money convertToEntityAttribute(BigDecimal value) { return null; } }
@Converter(autoApply = true) class SwitchedOff implements AttributeConverter<Year, String> {
    public String convertToDatabaseColumn(Year value) { return null; }
    public Year convertToEntityAttribute(String value) { return null; } }
class OnSuper implements AttributeConverter<Length, Integer> {
    public Integer convertToDatabaseColumn(Length value) { return null; }
    public Length convertToEntityAttribute(Integer value) { return null; } }
class Counted implements AttributeConverter<java.io.Serializable, Long> {
    public Long convertToDatabaseColumn(java.io.Serializable value) { return null; }
    public java.io.Serializable convertToEntityAttribute(Long value) { return null; } }
@Converter(autoApply = true) class OfDates implements AttributeConverter<LocalDate, String> {
    public String convertToDatabaseColumn(LocalDate value) { return null; }
    public LocalDate convertToEntityAttribute(String value) { return null; } }
class AnotherOfDates implements AttributeConverter<LocalDate, Integer> {
    public Integer convertToDatabaseColumn(LocalDate value) { return null; }
    public LocalDate convertToEntityAttribute(Integer value) { return null; } }
