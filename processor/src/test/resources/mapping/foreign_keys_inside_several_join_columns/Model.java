import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Embeddable class Code implements Serializable { String code; String region; }
@Entity class Country {
    @EmbeddedId Code id;
    @OneToMany @JoinColumn(name = "c", referencedColumnName = "code", foreignKey = @ForeignKey(name = "first")) @JoinColumn(name = "r", referencedColumnName = "region") List<City> cities;
    @ElementCollection @CollectionTable(name = "words", joinColumns = {@JoinColumn(name = "c", referencedColumnName = "code", foreignKey = @ForeignKey(name = "words_fk")), @JoinColumn(name = "r", referencedColumnName = "region")}) List<String> words;
    @ManyToMany @JoinTable(name = "visits", joinColumns = {@JoinColumn(name = "c", referencedColumnName = "code", foreignKey = @ForeignKey(name = "visits_fk")), @JoinColumn(name = "r", referencedColumnName = "region")}, inverseJoinColumns = @JoinColumn(name = "o", foreignKey = @ForeignKey(name = "visits_to"))) List<City> visits;
}
@Entity class City {
    @Id long id;
    @ManyToOne @JoinColumn(name = "c1", referencedColumnName = "code", foreignKey = @ForeignKey(name = "of_first")) @JoinColumn(name = "r1", referencedColumnName = "region") Country first;
    @ManyToOne @JoinColumn(name = "c2", referencedColumnName = "code") @JoinColumn(name = "r2", referencedColumnName = "region", foreignKey = @ForeignKey(name = "of_second")) Country second;
    @ManyToOne @JoinColumns({@JoinColumn(name = "c3", referencedColumnName = "code", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)), @JoinColumn(name = "r3", referencedColumnName = "region", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))}) Country third;
    @OneToOne @JoinColumns(value = {@JoinColumn(name = "c4", referencedColumnName = "code"), @JoinColumn(name = "r4", referencedColumnName = "region")}, foreignKey = @ForeignKey(name = "beside_them")) Country fourth;
    @ManyToOne @JoinColumns({@JoinColumn(name = "alone", foreignKey = @ForeignKey(name = "of_one"))}) City alone;
    @ManyToOne @JoinColumns({@JoinColumn(name = "free", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))}) City free;
}
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Top { @EmbeddedId Code id; }
@Entity @PrimaryKeyJoinColumn(name = "c", referencedColumnName = "code", foreignKey = @ForeignKey(name = "sub_one")) @PrimaryKeyJoinColumn(name = "r", referencedColumnName = "region") class Sub extends Top { String a; }
@Entity @PrimaryKeyJoinColumns(value = {@PrimaryKeyJoinColumn(name = "c", referencedColumnName = "code"), @PrimaryKeyJoinColumn(name = "r", referencedColumnName = "region")}, foreignKey = @ForeignKey(name = "sub_beside")) class Beside extends Top { String a; }
@Entity @PrimaryKeyJoinColumn(name = "c", referencedColumnName = "code", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) @PrimaryKeyJoinColumn(name = "r", referencedColumnName = "region", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) class Free extends Top { String a; }
