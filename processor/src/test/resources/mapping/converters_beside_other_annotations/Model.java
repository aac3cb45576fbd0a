import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;

enum Size { S, M }
@Converter class Sizes implements AttributeConverter<Size, String> {
    public String convertToDatabaseColumn(Size size) { return null; }
    public Size convertToEntityAttribute(String text) { return null; }
}

@Converter class Numbers implements AttributeConverter<Integer, String> {
    public String convertToDatabaseColumn(Integer number) { return null; }
    public Integer convertToEntityAttribute(String text) { return null; }
}
@Converter class Dates implements AttributeConverter<Date, String> {
    public String convertToDatabaseColumn(Date date) { return null; }
    public Date convertToEntityAttribute(String text) { return null; }
}
@Entity @Convert(attributeName = "given", converter = Sizes.class) class Shirt {
    @Id @Convert(converter = Numbers.class) Integer id;
    @Version @Convert(converter = Numbers.class) Integer version;
    @Enumerated(EnumType.STRING) @Convert(converter = Sizes.class) Size size;
    @Temporal(TemporalType.DATE) @Convert(converter = Dates.class) Date made;
    @Enumerated Size given;
}
