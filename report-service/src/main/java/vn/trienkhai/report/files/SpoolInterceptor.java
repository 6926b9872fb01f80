package vn.trienkhai.report.files;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Receives the body before anything else happens, and removes it afterwards. */
@Spooled
@Interceptor
@jakarta.annotation.Priority(Interceptor.Priority.PLATFORM_BEFORE + 800)
class SpoolInterceptor {

    @AroundInvoke
    @Nullable Object run(InvocationContext call) throws Exception {
        var parameters = call.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof InputStream body) {
                return spooled(call, parameters, i, body);
            }
        }
        return call.proceed();
    }

    private static @Nullable Object spooled(
            InvocationContext call, Object[] parameters, int at, InputStream body)
            throws Exception {
        var path = Files.createTempFile("report-file-", ".part");
        try {
            try (var upload = Upload.receive(body, path)) {
                parameters[at] = upload;
                call.setParameters(parameters);
                return call.proceed();
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
