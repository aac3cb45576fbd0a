import jakarta.persistence.*;

@Entity @org.hibernate.annotations.ConcreteProxy class Animal { @Id long id; }
@Entity class Cat extends Animal { String name; }
