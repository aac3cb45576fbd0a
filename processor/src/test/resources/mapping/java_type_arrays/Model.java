import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Old { @Id long id; @org.hibernate.annotations.JavaType(org.hibernate.type.descriptor.java.ByteArrayJavaType.class) Byte[] bytes; @org.hibernate.annotations.JavaType(org.hibernate.type.descriptor.java.CharacterArrayJavaType.class) Character[] letters; byte[] plain; char[] chars; }
