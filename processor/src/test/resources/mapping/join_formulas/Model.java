import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Post { @Id long id; @ManyToOne @org.hibernate.annotations.JoinFormula("(select max(c.id) from note c)") Note latest;
    @ManyToOne @org.hibernate.annotations.JoinColumnsOrFormulas({@org.hibernate.annotations.JoinColumnOrFormula(column = @JoinColumn(name = "note_id", referencedColumnName = "id")),
        @org.hibernate.annotations.JoinColumnOrFormula(formula = @org.hibernate.annotations.JoinFormula(value = "'en'", referencedColumnName = "lang"))}) Text text; }
@Entity class Note { @Id long id; }
@Entity @IdClass(Text.Key.class) class Text { @Id long id; @Id String lang; public static class Key implements java.io.Serializable { long id; String lang; } }
