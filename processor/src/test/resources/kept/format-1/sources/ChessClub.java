package kept;

import jakarta.persistence.Entity;

@Entity
public class ChessClub extends Club {

    int boards;
}
