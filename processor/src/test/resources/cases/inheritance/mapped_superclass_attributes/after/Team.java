package shop;

import jakarta.persistence.Entity;

@Entity
class Team extends Base {}
