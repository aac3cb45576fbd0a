import java.util.*;

public class Own implements org.hibernate.generator.BeforeExecutionGenerator {
    public Object generate(org.hibernate.engine.spi.SharedSessionContractImplementor session, Object owner, Object current, org.hibernate.generator.EventType event) { return 1L; }
    public EnumSet<org.hibernate.generator.EventType> getEventTypes() { return org.hibernate.generator.EventTypeSets.INSERT_ONLY; } }
