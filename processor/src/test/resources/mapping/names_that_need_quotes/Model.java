import jakarta.persistence.*;

@Entity @Table(name = "The Person") class Person {
    @Id long id;
    @Column(name = "NAME$NAME") String dollar;
    @Column(name = "$NAME") String dollarFirst;
    @Column(name = "NAME#NAME") String hash;
    @Column(name = "NAME NAME") String space;
    @Column(name = "_NAME") String underscore;
    @Column(name = "NAME-X") String dash;
    @Column(name = "1NAME") String digitFirst;
    @Column(name = "ÄName") String umlaut;
    @ManyToOne @JoinColumn(name = "The Key") Person other;
}
