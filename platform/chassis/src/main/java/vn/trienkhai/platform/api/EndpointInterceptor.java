package vn.trienkhai.platform.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.audit.AuditEntry;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.work.UnitOfWork;
import vn.trienkhai.platform.work.Work;

/** Opens the unit of work of an operation, and answers a repeated request as the first time. */
@Endpoint
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 900)
class EndpointInterceptor {

    private final UnitOfWork work;
    private final Callers callers;
    private final Preconditions preconditions;
    private final RepeatedRequests repeated;
    private final CurrentVertxRequest request;

    EndpointInterceptor(
            UnitOfWork work,
            Callers callers,
            Preconditions preconditions,
            RepeatedRequests repeated,
            CurrentVertxRequest request) {
        this.work = work;
        this.callers = callers;
        this.preconditions = preconditions;
        this.repeated = repeated;
        this.request = request;
    }

    @AroundInvoke
    @Nullable Object run(InvocationContext call) throws Exception {
        var operation = Operation.of(call.getMethod()).orElse(null);
        if (operation == null || operation.isPublic()) {
            return call.proceed();
        }
        var caller = callers.current();
        Supplier<@Nullable Object> act = () -> proceed(call);
        if (operation.reads()) {
            return caller.has(Role.AUDITOR)
                    ? work.write(caller, () -> audited(operation, act))
                    : work.read(caller, act);
        }
        return work.write(caller, () -> changed(call, operation, act));
    }

    private @Nullable Object changed(
            InvocationContext call, Operation operation, Supplier<@Nullable Object> act) {
        var key = request.getCurrent().request().getHeader("Idempotency-Key");
        var answer =
                key == null || operation.idempotent() == null
                        ? act.get()
                        : repeated.answer(callers.current(), operation, key, call, act);
        if (preconditions.isForgotten() && !repeated.wasRepeated()) {
            throw new IllegalStateException(
                    operation.name() + " promises If-Match and did not check it");
        }
        return answer;
    }

    private @Nullable Object audited(Operation operation, Supplier<@Nullable Object> act) {
        var uri = request.getCurrent().request().uri();
        Work.current().audit(new AuditEntry("read", operation.name(), uri, null, null));
        return act.get();
    }

    private static @Nullable Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
