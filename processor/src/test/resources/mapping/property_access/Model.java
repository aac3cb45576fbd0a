import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Account {
    private long id;
    private String name;
    private boolean active;
    private URLHolder holder;
    @Id public long getId() { return id; }
    public void setId(long id) { this.id = id; }
    @Column(name = "account_name", length = 30) public String getName() { return name; }
    public void setName(String name) { this.name = name; }
    public boolean isActive() { return active; }
    public void setActive(boolean active) { this.active = active; }
    @Transient public String getIgnored() { return ""; }
    public URLHolder getHolder() { return holder; }
    public void setHolder(URLHolder holder) { this.holder = holder; }
    @Access(AccessType.FIELD) private String byField;
    public void setByField(String value) { byField = value; }
}
@Embeddable
class URLHolder {
    private String URL;
    private int firstPart;
    public String getURL() { return URL; }
    public void setURL(String url) { URL = url; }
    public int getFirstPart() { return firstPart; }
    public void setFirstPart(int part) { firstPart = part; }
}
@Entity
@Access(AccessType.FIELD)
class Mixed {
    @Id long id;
    @Transient String name;
    transient int skipped;
    static int counter;
    @Access(AccessType.PROPERTY) @Column(name = "by_property") public String getName() { return name; }
    public void setName(String name) { this.name = name; }
}
