import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import java.lang.annotation.*;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

interface Strict { }
@Retention(RetentionPolicy.RUNTIME) @Constraint(validatedBy = {}) @NotNull @Size(min = 2, max = 14) @interface PhoneNumber { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; }
@Retention(RetentionPolicy.RUNTIME) @Constraint(validatedBy = {}) @PhoneNumber @interface Deep { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; }
@MappedSuperclass class Sup<T> { @Id @NotNull Long id; @NotNull T generic; @Size(max = 33) String inherited; }
@Embeddable class Address { @NotNull String street; @Size(max = 5) String zip; @Min(3) int number; @NotNull @ManyToOne Person owner; }
@Entity class Person extends Sup<Integer> {
    @Size(max = 20) @Column(length = 40) String twoSizes; @Size(max = 400) String longer; @Length(max = 17) String length; @Length(min = 2) String noMax; @Size(min = 1) String noMax2;
    @Digits(integer = 6, fraction = 2) BigDecimal digits; @Digits(integer = 3, fraction = 0) Integer wholeDigits; @Digits(integer = 3, fraction = 1) String textDigits; @DecimalMin("1.5") @DecimalMax("9.5") BigDecimal decimals; @Positive @PositiveOrZero @Negative long signed; @Email @Pattern(regexp = "x") String email;
    @Min(0) @Max(10) Integer bounded; @Min(-5) long least; @Max(7) @NotNull Short most; @Range(min = 1, max = 9) int range; @Range(max = 5) long rangeMax; @Min(1) BigDecimal minDecimal;
    @NotNull(groups = Strict.class) String otherGroup; @NotNull(groups = {Strict.class, jakarta.validation.groups.Default.class}) String bothGroups; @Size(max = 3, groups = Strict.class) String sizeOfGroup;
    @PhoneNumber String phone; @Deep String deep; @NotBlank String blank; @NotEmpty String empty; @NotEmpty @ElementCollection Set<String> notEmptySet; @Size(max = 4) @ElementCollection List<String> sized; @ElementCollection Set<@NotNull @Size(max = 8) String> inside;
    @NotNull @ManyToOne Person boss; @NotNull @OneToOne Person twin; @NotNull @OneToMany @JoinColumn Set<Person> children; @Valid @Embedded Address home; @AttributeOverride(name = "street", column = @Column(name = "s2")) @AttributeOverride(name = "zip", column = @Column(name = "z2")) @AttributeOverride(name = "number", column = @Column(name = "n2")) @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "o2")) @NotNull Address work;
    @NotNull @Enumerated(EnumType.STRING) Kind kind; @NotNull @Lob String lob; @Size(max = 12) byte[] bytes; @NotNull List<@NotNull String> arrayed; @AssertTrue boolean agreed; @Past LocalDate past; @Null String nothing; @NotNull.List({@NotNull, @NotNull(groups = Strict.class)}) String listed; @Size.List({@Size(max = 11), @Size(max = 9)}) String sizes; @Size(max = 7) String[] texts; @Size(max = 3) char[] carray;
}
enum Kind { A, B }
@Entity class Worker extends Person { @NotNull String job; @Size(max = 13) String title; @Column(nullable = false) String must; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id long id; @NotNull String wheels; }
@Entity class Car extends Vehicle { @NotNull String doors; @NotNull @ManyToOne Person driver; }
