package vn.trienkhai.gateway.wire;

import org.jspecify.annotations.Nullable;

/**
 * The target of a request, as written. Nothing is decoded or normalised: a path that two readers
 * could understand differently is ambiguous and goes no further.
 */
public sealed interface Target {

    /** A path that means the same to every reader, and what follows the question mark. */
    record Plain(String path, @Nullable String query) implements Target {}

    /** Why the target is refused, in words for the caller. */
    record Ambiguous(String detail) implements Target {}

    /** Judges a request target. */
    static Target of(String uri) {
        var mark = uri.indexOf('?');
        var path = mark < 0 ? uri : uri.substring(0, mark);
        var query = mark < 0 ? null : uri.substring(mark + 1);
        var fault = TargetRules.pathFault(path);
        if (fault == null && query != null) {
            fault = TargetRules.queryFault(query);
        }
        return fault == null ? new Plain(path, query) : new Ambiguous(fault);
    }
}
