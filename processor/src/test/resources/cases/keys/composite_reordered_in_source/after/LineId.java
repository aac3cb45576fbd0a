package shop;

import java.io.Serializable;

class LineId implements Serializable {
    Integer number;

    Integer part;

    Long invoice;
}
