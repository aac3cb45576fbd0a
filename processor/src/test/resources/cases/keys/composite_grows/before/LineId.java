package shop;

import java.io.Serializable;

class LineId implements Serializable {
    Long invoice;

    Integer number;
}
