package vn.trienkhai.directive.files;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import vn.trienkhai.platform.identity.Callers;

/** Hands files out: as a download, under their own name, with their checksum. */
@ApplicationScoped
class Downloads {

    private final FileStores stores;
    private final Callers callers;
    private final CurrentVertxRequest request;

    Downloads(FileStores stores, Callers callers, CurrentVertxRequest request) {
        this.stores = stores;
        this.callers = callers;
        this.request = request;
    }

    StreamingOutput start(FileList.Entry entry) {
        var digest = HexFormat.of().parseHex(entry.sha256());
        request.getCurrent()
                .response()
                .putHeader("Content-Disposition", ContentDisposition.of(entry.name()))
                .putHeader("Content-Length", Long.toString(entry.size()))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(
                        "Repr-Digest",
                        "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        var caller = callers.current();
        var store = stores.at(entry.place());
        return out -> store.copy(entry.id(), caller, out);
    }
}
