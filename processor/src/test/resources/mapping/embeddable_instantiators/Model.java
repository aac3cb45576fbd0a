import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Entity;

@Entity @EmbeddableInstantiatorRegistration(embeddableClass = Name.class, instantiator = Maker.class) class Person { @Id long id; @Embedded Name name; @EmbeddableInstantiator(Maker.class) Place place; @ElementCollection Set<Name> names; }
@Embeddable class Name { String first; String last; }
@Embeddable @EmbeddableInstantiator(Maker.class) class Place { String street; }
class Maker implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
    public boolean isInstance(Object object) { return true; }
    public boolean isInstance(Object object, org.hibernate.engine.spi.SessionFactoryImplementor factory) { return true; }
    public boolean isSameClass(Object object) { return true; }
    public boolean isSameClass(Object object, org.hibernate.engine.spi.SessionFactoryImplementor factory) { return true; }
    public Object instantiate(org.hibernate.metamodel.spi.ValueAccess values, org.hibernate.engine.spi.SessionFactoryImplementor factory) { return null; }
    public Object instantiate(org.hibernate.metamodel.spi.ValueAccess values) { return null; } }
