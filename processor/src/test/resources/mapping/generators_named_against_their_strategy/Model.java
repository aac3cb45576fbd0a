import jakarta.persistence.*;
import java.io.*;
import java.time.*;
import java.util.*;

@Entity @TableGenerator(name = "counter") class Tree { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counter") long id; }
@Entity @SequenceGenerator(name = "steps") class Bush { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "steps") long id; }
@Entity @SequenceGenerator(name = "numbers") class Moss { @Id @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "numbers") long id; }
