import jakarta.persistence.*;
import java.util.*;

@Entity class Product {
    @Id Integer id;
    @ElementCollection Set<Widget> widgets;
    @ElementCollection @CollectionTable(name = "widgets_by_name", joinColumns = @JoinColumn(name = "product_no")) Map<String, Widget> byName;
    @ElementCollection @CollectionTable(name = "widgets_in_order") @OrderColumn List<Widget> inOrder;
}
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Widget { @Id int id; String name; }
@Entity class Knob extends Widget { String colour; }
