package shop;

import jakarta.persistence.Embeddable;

@Embeddable
class Address {
    String city;
}
