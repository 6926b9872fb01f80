package vn.trienkhai.report.files;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The body of the request is received into a file before the unit of work opens, so a slow sender
 * holds no row and no connection.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
@interface Spooled {}
