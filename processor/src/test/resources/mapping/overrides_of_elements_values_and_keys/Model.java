import jakarta.persistence.*;
import java.util.*;

@Embeddable class Toy { String name; String serial; @Embedded Brand brand; }
@Embeddable class Brand { String surname; String label; }
@Entity @AttributeOverride(name = "byClass.element.serial", column = @Column(name = "of_class_element")) @AttributeOverride(name = "byClass.name", column = @Column(name = "of_class_plain")) @AttributeOverride(name = "byClass.element.brand.surname", column = @Column(name = "of_class_deep")) @AttributeOverride(name = "mapped.value.serial", column = @Column(name = "of_class_value")) @AttributeOverride(name = "mapped.key.label", column = @Column(name = "of_class_key"))
class Boy { @Id long id;
  @ElementCollection Set<Toy> byClass;
  @ElementCollection @AttributeOverride(name = "element.serial", column = @Column(name = "attr_element")) @AttributeOverride(name = "name", column = @Column(name = "attr_plain")) @AttributeOverride(name = "brand.label", column = @Column(name = "attr_deep")) Set<Toy> byAttribute;
  @ElementCollection @AttributeOverride(name = "value.serial", column = @Column(name = "list_value")) List<Toy> listValue;
  @ElementCollection Map<Brand, Toy> mapped;
  @ElementCollection @AttributeOverride(name = "value.serial", column = @Column(name = "attr_value")) @AttributeOverride(name = "key.label", column = @Column(name = "attr_key")) @AttributeOverride(name = "value.brand.label", column = @Column(name = "attr_value_deep"))  Map<Brand, Toy> mappedToo;
}
