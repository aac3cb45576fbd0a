package shop;

import dev.lockstep.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "`User`")
class User {
    @Id
    Long id;

    @Column(name = "`group`", unique = true)
    String group;

    @Column(name = "`Straße`")
    String street;

    @Column(name = "`it's \"so\"`", nullable = false)
    @Backfill("'x'")
    String quoted;

    @ManyToOne
    @JoinColumn(name = "`Boss Id`")
    User boss;
}
