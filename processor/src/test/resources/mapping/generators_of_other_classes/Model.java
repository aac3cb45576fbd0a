import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @SequenceGenerator(name = "common", sequenceName = "common_numbers", allocationSize = 5) class First { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "common") Long id; }
@Entity class Second { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "common") Long id; }
