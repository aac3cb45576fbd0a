import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @SecondaryTable(name = "note") @org.hibernate.annotations.SecondaryRow(table = "note", optional = false) class A { @Id long id; @Column(table = "note") String text; }
@Entity @SecondaryTable(name = "note_b") @org.hibernate.annotations.SecondaryRow(table = "note_b", owned = false) class B { @Id long id; @Column(table = "note_b") String text; }
