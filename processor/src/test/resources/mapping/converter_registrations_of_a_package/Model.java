package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;

@Entity class Shop { @Id long id; Money price; Year founded; }
class Money implements java.io.Serializable { }
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    public BigDecimal convertToDatabaseColumn(Money value) { return null; }
    public Money convertToEntityAttribute(BigDecimal value) { return null; } }
class YearConverter implements AttributeConverter<Year, String> {
    public String convertToDatabaseColumn(Year value) { return null; }
    public Year convertToEntityAttribute(String value) { return null; } }
