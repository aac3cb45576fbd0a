package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
        name = "a_table_whose_name_is_so_long_that_postgresql_would_cut_it_off_somewhere",
        indexes = @Index(columnList = "a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off_somewhere"))
class Person {
    @Id
    Long id;

    @Column(name = "a_column_whose_name_is_so_long_that_postgresql_would_cut_it_off_somewhere", unique = true)
    String name;
}
