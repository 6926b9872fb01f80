package vn.trienkhai.platform.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Role;

/** What the contract says of one operation, read from the generated interface once and kept. */
record Operation(
        String name,
        boolean isPublic,
        boolean reads,
        Set<Role> roles,
        Map<String, Class<?>> queryTypes,
        boolean needsIfMatch,
        @Nullable Idempotent idempotent,
        int status) {

    private static final Map<Method, Optional<Operation>> KNOWN = new ConcurrentHashMap<>();

    /** Empty for a method that implements no operation of a contract. */
    static Optional<Operation> of(Method method) {
        return KNOWN.computeIfAbsent(method, Operation::find);
    }

    private static Optional<Operation> find(Method method) {
        return Stream.concat(
                        Stream.of(method),
                        types(method.getDeclaringClass()).flatMap(type -> declared(type, method)))
                .filter(found -> found.isAnnotationPresent(OperationName.class))
                .findFirst()
                .map(Operation::read);
    }

    private static Stream<Class<?>> types(Class<?> type) {
        var parent = type.getSuperclass();
        return Stream.concat(
                Arrays.stream(type.getInterfaces()),
                parent == null ? Stream.empty() : types(parent));
    }

    private static Stream<Method> declared(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(method.getName()))
                .filter(
                        candidate ->
                                Arrays.equals(
                                        candidate.getParameterTypes(), method.getParameterTypes()));
    }

    private static Operation read(Method declared) {
        var roles = declared.getAnnotation(AllowedRoles.class);
        var answers = declared.getAnnotation(Answers.class);
        return new Operation(
                declared.getAnnotation(OperationName.class).value(),
                declared.isAnnotationPresent(PublicOperation.class),
                declared.isAnnotationPresent(GET.class),
                roles == null ? Set.of() : rolesOf(List.of(roles.value())),
                queryTypes(declared),
                declared.isAnnotationPresent(NeedsIfMatch.class),
                declared.getAnnotation(Idempotent.class),
                answers == null ? 200 : answers.value());
    }

    private static Set<Role> rolesOf(List<String> claims) {
        return claims.stream()
                .map(claim -> Role.named(claim).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Map<String, Class<?>> queryTypes(Method declared) {
        return Arrays.stream(declared.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .collect(
                        Collectors.toUnmodifiableMap(
                                parameter -> parameter.getAnnotation(QueryParam.class).value(),
                                Parameter::getType));
    }
}
