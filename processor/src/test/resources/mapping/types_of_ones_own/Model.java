import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class Shop { @Id long id;
    @org.hibernate.annotations.Type(Money.class) @Column(columnDefinition = "numeric(12,2)") Amount price;
    @org.hibernate.annotations.Type(Money.class) @Column(columnDefinition = "numeric(12,2) default 0", nullable = false) Amount discount;
    @org.hibernate.annotations.Array(length = 5) int[] five; }
class Amount implements java.io.Serializable { }
class Money implements org.hibernate.usertype.UserType<Amount> {
    public int getSqlType() { return java.sql.Types.NUMERIC; }
    public Class<Amount> returnedClass() { return Amount.class; }
    public boolean equals(Amount x, Amount y) { return x == y; }
    public int hashCode(Amount x) { return 0; }
    public Amount nullSafeGet(java.sql.ResultSet rs, int position, org.hibernate.engine.spi.SharedSessionContractImplementor session, Object owner) { return null; }
    public Amount nullSafeGet(java.sql.ResultSet rs, int position, org.hibernate.type.descriptor.WrapperOptions options) { return null; }
    public void nullSafeSet(java.sql.PreparedStatement st, Amount value, int index, org.hibernate.engine.spi.SharedSessionContractImplementor session) { }
    public void nullSafeSet(java.sql.PreparedStatement st, Amount value, int index, org.hibernate.type.descriptor.WrapperOptions options) { }
    public Amount deepCopy(Amount value) { return value; }
    public boolean isMutable() { return false; }
    public java.io.Serializable disassemble(Amount value) { return value; }
    public Amount assemble(java.io.Serializable cached, Object owner) { return null; } }
