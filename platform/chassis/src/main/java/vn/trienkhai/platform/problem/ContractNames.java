package vn.trienkhai.platform.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;

/** Faults are named as the contract names them, not as Java has to. */
@ApplicationScoped
class ContractNames implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.propertyNodeNameProvider(ContractNames::name);
    }

    private static String name(Property property) {
        if (property instanceof JavaBeanProperty bean && bean.getDeclaringClass().isRecord()) {
            return Arrays.stream(bean.getDeclaringClass().getRecordComponents())
                    .filter(component -> component.getName().equals(property.getName()))
                    .map(component -> component.getAccessor().getAnnotation(JsonProperty.class))
                    .filter(given -> given != null && !given.value().isEmpty())
                    .map(JsonProperty::value)
                    .findFirst()
                    .orElse(property.getName());
        }
        return property.getName();
    }
}
