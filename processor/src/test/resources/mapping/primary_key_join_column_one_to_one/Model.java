import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class User0 { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @OneToOne(mappedBy = "user", cascade = CascadeType.ALL) Profile profile; @OneToOne @PrimaryKeyJoinColumn Settings settings; @OneToOne(optional = false) @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_must")) Must must; }
@Entity class Profile { @Id Long userId; @OneToOne @MapsId @JoinColumn(name = "user_id") User0 user; }
@Entity class Settings { @Id Long id; @OneToOne(mappedBy = "settings") User0 user; }
@Entity class Must { @Id Long id; }
@Entity class Twin { @Id @OneToOne @JoinColumn(name = "twin_of") Profile profile; @OneToOne(optional = false) @JoinColumn(unique = false, nullable = false) Must other; }
