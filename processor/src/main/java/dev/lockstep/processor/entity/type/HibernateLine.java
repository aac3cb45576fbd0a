package dev.lockstep.processor.entity.type;

/** Whose schema is equalled where the lines of Hibernate differ. */
public enum HibernateLine {
    /** 6.6, as in Spring Boot 3. */
    SIX,
    /** 7.4, as in Spring Boot 4. */
    SEVEN;

    public boolean isSeven() {
        return this == SEVEN;
    }
}
