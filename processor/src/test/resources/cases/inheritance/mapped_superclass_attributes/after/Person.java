package shop;

import jakarta.persistence.Entity;

@Entity
class Person extends Base {}
