import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

class Plain { String ignored; } @Entity class Kept extends Plain { @Id long id; } class Middle extends Kept { int alsoIgnored; } @Entity class Sub extends Middle { int own; }
