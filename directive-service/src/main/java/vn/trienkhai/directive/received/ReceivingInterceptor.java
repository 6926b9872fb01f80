package vn.trienkhai.directive.received;

import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives the body before anything else happens, and leaves nothing behind afterwards. */
@ReceivedFirst
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 800)
class ReceivingInterceptor {

    private final List<Receiver> receivers;

    ReceivingInterceptor(@All List<Receiver> receivers) {
        this.receivers = receivers;
    }

    @AroundInvoke
    @Nullable Object run(InvocationContext call) throws Exception {
        var parameters = call.getParameters();
        int last = parameters.length - 1;
        if (last < 0 || !(parameters[last] instanceof InputStream body)) {
            return call.proceed();
        }
        var receiver = receivers.stream().filter(each -> each.isFor(call.getTarget())).findFirst();
        try (var received = receiver.orElseThrow().receive(parameters, body)) {
            parameters[last] = received;
            call.setParameters(parameters);
            return call.proceed();
        }
    }
}
