package kept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Place(@Column(length = 60) String city, String street, double latitude) {}
