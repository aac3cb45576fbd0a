package shop;

import dev.lockstep.annotation.Exclusion;
import dev.lockstep.annotation.PostgresIndex;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(
        check = @CheckConstraint(name = "c", constraint = "id > 0", options = "; DROP TABLE person"),
        indexes = @Index(columnList = "name); DROP TABLE person; --"))
@PostgresIndex(keys = "name text_pattern_ops; DROP TABLE person")
@PostgresIndex(keys = "name", method = "btree (id); DROP TABLE person; --")
@Exclusion(keys = "name WITH =); DROP TABLE person; --")
class Person {
    @Id
    Long id;

    String name;

    @Column(columnDefinition = "text; DROP TABLE person")
    String a;

    @Column(columnDefinition = "text NOT NULL; DROP TABLE person")
    String b;

    @Column(columnDefinition = "text UNIQUE, ADD COLUMN more text")
    String c;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "FOREIGN KEY (boss_id) REFERENCES person; DROP TABLE person"))
    Person boss;
}
