package vn.trienkhai.directive.received;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Receives bodies of one kind of request. */
public interface Receiver {

    /** Whether this receives the body of a request of this resource. */
    boolean isFor(Object resource);

    /**
     * What the resource gets in place of the body; closed when it has answered.
     *
     * @param parameters those of the resource, the body last
     */
    InputStream receive(@Nullable Object[] parameters, InputStream body) throws Exception;
}
