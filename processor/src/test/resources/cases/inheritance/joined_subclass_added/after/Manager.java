package shop;

import jakarta.persistence.Entity;

@Entity
class Manager extends Employee {
    Integer level;
}
