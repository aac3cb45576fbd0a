package shop;

import dev.lockstep.annotation.ConvertUsing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.Nationalized;

@Entity
class Person {
    @Id
    Long id;

    @Lob
    @ConvertUsing("lo_from_bytea(0, picture)")
    byte[] picture;

    @Nationalized
    String note;

    String alias;

    @Column(columnDefinition = "text")
    @ConvertUsing("convert_from(lo_get(story), 'UTF8')")
    String story;
}
