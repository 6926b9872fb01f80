package vn.trienkhai.directive.received;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The body of the request, its last parameter, is received by the {@link Receiver} that knows it
 * before the unit of work opens, so that a slow sender holds no row and no connection.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface ReceivedFirst {}
