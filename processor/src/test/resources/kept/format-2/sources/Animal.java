package kept;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class Animal {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "animals")
    @TableGenerator(name = "animals", table = "animal_numbers")
    Integer id;

    char letter;
}
