import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; }
@Entity class BV {
    @Id long id;
    @jakarta.validation.constraints.NotNull String required;
    @jakarta.validation.constraints.NotBlank String notBlank;
    @jakarta.validation.constraints.NotEmpty String notEmpty;
    @jakarta.validation.constraints.Size(max = 30) String sized;
    @jakarta.validation.constraints.Size(min = 3) @Column(length = 77) String minSized;
    @jakarta.validation.constraints.Size(max = 300) @Column(length = 20) String larger;
    @jakarta.validation.constraints.Digits(integer = 6, fraction = 2) BigDecimal digits;
    @jakarta.validation.constraints.Min(3) int min;
    @jakarta.validation.constraints.Max(30) Long max;
    @jakarta.validation.constraints.Min(3) @jakarta.validation.constraints.Max(9) short bothEnds;
    @jakarta.validation.constraints.Positive int positive;
    @jakarta.validation.constraints.DecimalMin("3") BigDecimal decimalMin;
    @jakarta.validation.constraints.Email String mail;
    @org.hibernate.validator.constraints.Length(max = 12) String length;
    @org.hibernate.validator.constraints.Range(min = 2, max = 8) int range;
    @jakarta.validation.constraints.NotNull(groups = Special.class) String grouped;
    @jakarta.validation.constraints.NotNull @ManyToOne T t;
    @jakarta.validation.constraints.NotNull Emb emb;
    @jakarta.validation.Valid Emb2 valid;
    @Composed String composed;
    @ElementCollection Set<@jakarta.validation.constraints.Size(max = 5) String> tags;
    @ElementCollection @jakarta.validation.constraints.Size(max = 5) List<String> few;
}
interface Special { }
@jakarta.validation.Constraint(validatedBy = { })
@jakarta.validation.constraints.NotNull
@jakarta.validation.constraints.Size(max = 44)
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@interface Composed {
    String message() default "";
    Class<?>[] groups() default { };
    Class<? extends jakarta.validation.Payload>[] payload() default { };
}
@Embeddable class Emb { @jakarta.validation.constraints.Size(max = 9) String a; @jakarta.validation.constraints.NotNull String b; }
@Embeddable class Emb2 { @jakarta.validation.constraints.Size(max = 9) String c; @jakarta.validation.constraints.NotNull String d; @jakarta.validation.constraints.Min(1) int e; }
@Entity class Sup { @Id long id; @jakarta.validation.constraints.NotNull String inRoot; }
@Entity class Sub extends Sup { @jakarta.validation.constraints.NotNull String inSub; @jakarta.validation.constraints.Size(max = 8) String sized; @jakarta.validation.constraints.Min(8) int least; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class JSup { @Id long id; }
@Entity class JSub extends JSup { @jakarta.validation.constraints.NotNull String inJSub; }
@MappedSuperclass class MSup { @Id long id; @jakarta.validation.constraints.NotNull String inMapped; }
@Entity class MSub extends MSup { }
