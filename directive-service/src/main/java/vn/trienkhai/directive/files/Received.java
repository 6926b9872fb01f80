package vn.trienkhai.directive.files;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The body of the request is received, recognised and brought to its store before the unit of work
 * opens, so that a slow sender holds no row and no connection.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
@interface Received {}
