import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(name = "a_very_long_table_name_that_goes_on_and_on_until_it_is_nearly_63", uniqueConstraints = @UniqueConstraint(columnNames = {"another_column_with_a_rather_long_name_indeed", "yet_another_column_with_a_long_name_too"}), indexes = @Index(columnList = "yet_another_column_with_a_long_name_too"))
class Long1 { @Id long id; @Column(name = "another_column_with_a_rather_long_name_indeed", unique = true) String one; @Column(name = "yet_another_column_with_a_long_name_too") String two; @ManyToOne @JoinColumn(name = "reference_to_the_very_same_table_with_a_long_name") Long1 self; @ElementCollection @CollectionTable(name = "collection_of_a_very_long_table_name_that_goes_on_and_on_and") Set<String> words; @Enumerated(EnumType.STRING) K aRatherLongAttributeNameForAnEnumerationOfSomeSort; enum K { A } @ManyToMany @JoinTable(name = "jt") Set<Long1> manyLongNamedThingsThatReferToTheSameTableAgainAndAgain; }
