package vn.trienkhai.directive.files;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receives the body before anything else happens, and leaves nothing behind afterwards. */
@Received
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 800)
class ReceivingInterceptor {

    private final Receiving receiving;
    private final CurrentVertxRequest request;

    ReceivingInterceptor(Receiving receiving, CurrentVertxRequest request) {
        this.receiving = receiving;
        this.request = request;
    }

    @AroundInvoke
    @Nullable Object run(InvocationContext call) throws Exception {
        var parameters = call.getParameters();
        int last = parameters.length - 1;
        if (parameters[last] instanceof InputStream body
                && parameters[0] instanceof UUID directiveId
                && parameters[1] instanceof String name) {
            try (var brought = receiving.receive(directiveId, name, body)) {
                parameters[last] = brought;
                call.setParameters(parameters);
                return call.proceed();
            } catch (FileProblem.TooLarge e) {
                HangUp.afterAnswering(request.getCurrent());
                throw e;
            }
        }
        return call.proceed();
    }
}
