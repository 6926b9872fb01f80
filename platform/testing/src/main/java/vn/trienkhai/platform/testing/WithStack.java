package vn.trienkhai.platform.testing;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Beside {@code @QuarkusTest}: the service runs against a real PostgreSQL with its three roles, a
 * real Kafka and tokens signed by a test key. Started once per module. After each class every event
 * told so far is checked against its schema. The classes follow one another, also where a module
 * runs others in parallel: they share the service, its clock and its data.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTestResource(TestStack.class)
@ExtendWith(EventsKeepTheirSchemas.class)
public @interface WithStack {}
