import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Table(indexes = @Index(name = "music_stars", columnList = "stars")) class Music { @Id long id; }
@Entity class Rock extends Music { Integer stars; }
@Entity class Playlist { @Id long id; @OneToMany @JoinColumn(name = "playlist_id") List<Song> songs; }
@Entity @Table(indexes = @Index(name = "song_playlist", columnList = "playlist_id")) class Song { @Id long id; }
