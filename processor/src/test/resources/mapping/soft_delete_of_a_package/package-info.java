@SoftDelete(converter = org.hibernate.type.YesNoConverter.class) package shop2; import org.hibernate.annotations.SoftDelete;
