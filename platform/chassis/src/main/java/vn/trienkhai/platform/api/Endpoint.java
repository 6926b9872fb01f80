package vn.trienkhai.platform.api;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * On every resource class. Each operation runs in one unit of work for the caller: GET reads, the
 * others write; a repeated Idempotency-Key gets the first answer again.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
public @interface Endpoint {}
