import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@org.hibernate.annotations.IdGeneratorType(org.hibernate.id.enhanced.SequenceStyleGenerator.class) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Numbered { }
@org.hibernate.annotations.IdGeneratorType(Own.class) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Made { }
@Entity class Own1 { @Id @Made Long id; }
@Entity class Own2 { @Id @Numbered Long id; }
@org.hibernate.annotations.IdGeneratorType(org.hibernate.id.enhanced.TableGenerator.class) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Counted { }
@Entity class Own3 { @Id @Counted Long id; }
