@ConverterRegistrations({@ConverterRegistration(converter = MoneyConverter.class), @ConverterRegistration(converter = YearConverter.class)})
package shop;

import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.ConverterRegistrations;
