package vn.trienkhai.directive.files;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import vn.trienkhai.directive.received.HangUp;
import vn.trienkhai.platform.problem.Problem;

/** Refuses a file that says itself how much too long it is, before a byte of it is read. */
@ApplicationScoped
class TooLargeDoor {

    private final FileSettings settings;

    TooLargeDoor(FileSettings settings) {
        this.settings = settings;
    }

    void open(@Observes Router router) {
        router.postWithRegex("/v1/directives/[^/]+/files")
                .order(Integer.MIN_VALUE)
                .handler(this::look);
    }

    private void look(RoutingContext request) {
        if (length(request.request().getHeader("Content-Length")) > settings.maxBytes()) {
            refuse(request);
        } else {
            request.next();
        }
    }

    /** What is no number is somebody else's to refuse. */
    private static long length(@org.jspecify.annotations.Nullable String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : -1;
    }

    private void refuse(RoutingContext request) {
        var problem =
                new JsonObject()
                        .put("type", "/problems/file-too-large")
                        .put("title", "Tệp quá lớn")
                        .put("status", 413)
                        .put("detail", FileProblem.TooLarge.detail(settings.maxBytes()))
                        .put("requestId", UUID.randomUUID().toString());
        HangUp.afterAnswering(request);
        request.response()
                .setStatusCode(413)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(problem.encode());
    }
}
