import jakarta.persistence.*; import java.math.*; import java.time.*; import java.util.*; import java.io.Serializable;
@Entity class A { @Id long id; @Convert(converter = C.class) Set<Kind> kinds; @Convert(converter = C.class) @Column(length = 7) List<Kind> shorter; @Convert(converter = C.class) Kind[] arr; List<Auto> autos; Auto[] autoArray; List<String> plain; @Convert(converter = Whole.class) List<Kind> whole; @Convert(converter = Coll.class) List<Kind> coll; }
enum Kind { A, B }
class Auto implements Serializable { }
class C implements AttributeConverter<Kind, String> { public String convertToDatabaseColumn(Kind v) { return "x"; } public Kind convertToEntityAttribute(String v) { return null; } }
class Whole implements AttributeConverter<List<Kind>, String> { public String convertToDatabaseColumn(List<Kind> v) { return "x"; } public List<Kind> convertToEntityAttribute(String v) { return null; } }
class Coll implements AttributeConverter<Collection<Kind>, String> { public String convertToDatabaseColumn(Collection<Kind> v) { return "x"; } public Collection<Kind> convertToEntityAttribute(String v) { return null; } }
class Num implements AttributeConverter<Integer, BigDecimal> { public BigDecimal convertToDatabaseColumn(Integer v) { return null; } public Integer convertToEntityAttribute(BigDecimal v) { return null; } }
@Converter(autoApply = true) class D implements AttributeConverter<Auto, Integer> { public Integer convertToDatabaseColumn(Auto v) { return 1; } public Auto convertToEntityAttribute(Integer v) { return null; } }
