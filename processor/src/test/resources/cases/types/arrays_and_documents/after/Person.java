package shop;

import dev.lockstep.annotation.ConvertUsing;
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

    @Column(columnDefinition = "text[]")
    @ConvertUsing("ARRAY[tag]")
    String[] tag;

    long[] scores;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> settings;

    @Column(columnDefinition = "text")
    @ConvertUsing("array_to_string(words, ' ')")
    String words;
}
