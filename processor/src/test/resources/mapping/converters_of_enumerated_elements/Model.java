import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;

enum Size { S, M }
@Converter class Sizes implements AttributeConverter<Size, String> {
    public String convertToDatabaseColumn(Size size) { return null; }
    public Size convertToEntityAttribute(String text) { return null; }
}

@Entity class Shop {
    @Id long id;
    @ElementCollection @Enumerated @Convert(converter = Sizes.class) List<Size> sizes;
    @ElementCollection @MapKeyEnumerated @Convert(attributeName = "key", converter = Sizes.class) Map<Size, String> names;
}
