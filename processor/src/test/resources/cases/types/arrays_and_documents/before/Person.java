package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Person {
    @Id
    Long id;

    @Column(columnDefinition = "text")
    String tag;

    int[] scores;

    @Column(columnDefinition = "json")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> settings;

    String[] words;
}
