package vn.trienkhai.directive.files;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.received.HangUp;
import vn.trienkhai.directive.received.Receiver;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.work.UnitOfWork;

/** Receives a file for a directive the caller may add to, and brings it to its store. */
@ApplicationScoped
class Receiving implements Receiver {

    private final Bringing bringing;
    private final Directives directives;
    private final Callers callers;
    private final UnitOfWork work;
    private final CurrentVertxRequest request;

    Receiving(
            Bringing bringing,
            Directives directives,
            Callers callers,
            UnitOfWork work,
            CurrentVertxRequest request) {
        this.bringing = bringing;
        this.directives = directives;
        this.callers = callers;
        this.work = work;
        this.request = request;
    }

    @Override
    public boolean isFor(Object resource) {
        return resource instanceof FileResource;
    }

    @Override
    public InputStream receive(@Nullable Object[] parameters, InputStream body) throws IOException {
        if (!(parameters[0] instanceof UUID directiveId)
                || !(parameters[1] instanceof String name)) {
            return body;
        }
        try {
            return receive(directiveId, name, body);
        } catch (FileProblem.TooLarge e) {
            HangUp.afterAnswering(request.getCurrent());
            throw e;
        }
    }

    /** The body is not read for a caller who may not add it. */
    private Brought receive(UUID directiveId, String name, InputStream body) throws IOException {
        work.read(callers.current(), () -> directives.forReading(Verb.ADD_FILE, directiveId));
        return bringing.bring(name, body, EnumSet.allOf(FileKind.class));
    }
}
