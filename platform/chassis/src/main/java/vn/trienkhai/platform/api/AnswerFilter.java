package vn.trienkhai.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * What every answer carries by its shape: the contract's status, the ETag of an item with a {@code
 * version}, the Location of a created item with an {@code id}, the Link to the {@code next} page;
 * and 304 where the caller has this version already.
 */
class AnswerFilter {

    private static final int PARTIAL = 206;

    private static final Map<Class<?>, Map<String, MethodHandle>> PARTS = new ConcurrentHashMap<>();

    @ServerResponseFilter
    public void complete(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var entity = response.getEntity();
        if (method == null || response.getStatus() >= 300 || response.getStatus() == PARTIAL) {
            return;
        }
        Operation.of(method)
                .filter(operation -> !(entity instanceof jakarta.ws.rs.core.Response))
                .ifPresent(operation -> complete(request, response, operation, entity));
    }

    private static void complete(
            ContainerRequestContext request,
            ContainerResponseContext response,
            Operation operation,
            @Nullable Object entity) {
        response.setStatus(operation.status());
        if (!(entity instanceof Record item)) {
            return;
        }
        var headers = response.getHeaders();
        part(item, "next")
                .ifPresent(
                        next ->
                                headers.add(
                                        HttpHeaders.LINK,
                                        "<" + nextPage(request, next) + ">; rel=\"next\""));
        if (operation.status() == 201) {
            part(item, "id")
                    .ifPresent(
                            id ->
                                    headers.putSingle(
                                            HttpHeaders.LOCATION,
                                            request.getUriInfo().getPath() + "/" + id));
        }
        part(item, "version")
                .ifPresent(
                        version -> {
                            var tag = Preconditions.entityTag(((Number) version).longValue());
                            headers.putSingle(HttpHeaders.ETAG, tag);
                            if (operation.reads()
                                    && tag.equals(
                                            request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                                response.setStatus(304);
                                response.setEntity(null);
                            }
                        });
    }

    private static String nextPage(ContainerRequestContext request, Object next) {
        var uri = request.getUriInfo().getRequestUri();
        return UriBuilder.fromPath(uri.getRawPath())
                .replaceQuery(uri.getRawQuery())
                .replaceQueryParam("cursor", next)
                .build()
                .toString();
    }

    private static Optional<Object> part(Record item, String name) {
        var handle = PARTS.computeIfAbsent(item.getClass(), AnswerFilter::parts).get(name);
        try {
            return handle == null ? Optional.empty() : Optional.ofNullable(handle.invoke(item));
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + name + " of " + item.getClass(), e);
        }
    }

    private static Map<String, MethodHandle> parts(Class<?> type) {
        var parts = new ConcurrentHashMap<String, MethodHandle>();
        Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().matches("id|version|next"))
                .forEach(
                        component -> {
                            try {
                                parts.put(
                                        component.getName(),
                                        MethodHandles.publicLookup()
                                                .unreflect(component.getAccessor()));
                            } catch (IllegalAccessException e) {
                                throw new IllegalStateException(
                                        "A view must be public: " + type, e);
                            }
                        });
        return parts;
    }
}
