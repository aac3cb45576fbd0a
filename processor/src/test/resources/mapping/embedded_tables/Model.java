import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Parameter;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.UniqueConstraint;

@Entity @SecondaryTable(name = "more") class Person { @Id long id; String name;
    @Embedded @EmbeddedTable("more") Place home;
    @Embedded @AttributeOverride(name = "street", column = @Column(name = "work_street")) @AttributeOverride(name = "zip", column = @Column(name = "work_zip")) @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country")) Place work; }
@Embeddable class Place { String street; @Column(name = "zip_code", nullable = false) String zip; @ManyToOne Country country; }
@Entity class Country { @Id long id; }
