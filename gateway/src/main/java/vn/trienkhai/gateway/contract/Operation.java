package vn.trienkhai.gateway.contract;

import java.util.List;
import java.util.Set;

/**
 * One operation of the one document, as far as the door must know it.
 *
 * @param open whether no token is needed
 * @param consumes media types of the request body; empty when there is none
 * @param produces media types of the good answers; empty when they have no body
 * @param maxBody the longest request body in bytes
 */
public record Operation(
        String id,
        String service,
        String method,
        String path,
        boolean open,
        Set<String> roles,
        List<String> consumes,
        List<String> produces,
        long maxBody) {

    public Operation {
        roles = Set.copyOf(roles);
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
    }
}
