package vn.trienkhai.directive.registry;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.received.Receiver;
import vn.trienkhai.directive.sheet.SentTable;

/** Receives tables of bodies, and refuses those that are none, before a connection is held. */
@ApplicationScoped
class ImportReceiver implements Receiver {

    private final CurrentVertxRequest request;

    ImportReceiver(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public boolean isFor(Object resource) {
        return resource instanceof OrganizationImportResource;
    }

    @Override
    public InputStream receive(@Nullable Object[] parameters, InputStream body) {
        var type = request.getCurrent().request().getHeader("Content-Type");
        return SentTable.receive(body, type, TableOfBodies::read);
    }
}
