package vn.trienkhai.platform.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose status and plain paths are read as they are. REST Assured makes a class of each
 * path and compiles it, which takes longer than most answers; it still does where a path is more
 * than plain.
 */
final class PlainlyRead {

    /** After these a path no longer begins at the root. */
    private static final Set<String> MOVE_THE_ROOT =
            Set.of("rootPath", "root", "appendRootPath", "appendRoot");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** REST Assured reads such numbers as single ones. */
    private static final Pattern FRACTION = Pattern.compile("[:\\[,]\\s*-?\\d++[.eE]");

    private final Response whole;
    private @Nullable Object root;

    private PlainlyRead(Response whole) {
        this.whole = whole;
    }

    static Response of(Response answer) {
        return new PlainlyRead(answer).standIn(Response.class, answer);
    }

    private <T> T standIn(Class<T> type, Object real) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, words) -> answer(self, real, method, words)));
    }

    private @Nullable Object answer(
            Object self, Object real, Method method, @Nullable Object @Nullable [] words)
            throws Throwable {
        if (words == null) {
            return passedOn(self, real, method, words);
        }
        if (method.getName().equals("statusCode") && words[0] instanceof Integer status) {
            check(status);
            return self;
        }
        var asked = found(method, words);
        if (asked.isEmpty()) {
            return passedOn(self, real, method, words);
        }
        if (words[1] instanceof Matcher<?> matcher) {
            check(String.valueOf(words[0]), matcher, asked.get().value());
            return self;
        }
        return asked.get().value();
    }

    /** What {@code path(path)} and {@code body(path, matcher)} ask for. */
    private Optional<PlainPath.Found> found(Method method, @Nullable Object[] words) {
        var asks =
                switch (method.getName()) {
                    case "path" -> words.length == 2;
                    case "body" -> words.length == 3 && words[1] instanceof Matcher<?>;
                    default -> false;
                };
        var more = asks && words[words.length - 1] instanceof Object[] rest && rest.length > 0;
        return asks && !more && words[0] instanceof String path
                ? PlainPath.of(path).flatMap(plain -> plain.in(root()))
                : Optional.empty();
    }

    private @Nullable Object root() {
        if (root == null) {
            var text = whole.asString();
            root = FRACTION.matcher(text).find() ? whole.path("$") : parsed(text);
        }
        return root;
    }

    private static Object parsed(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private void check(int status) {
        if (whole.statusCode() != status) {
            throw new AssertionError(
                    "Expected status code <%d> but was <%d>: %s"
                            .formatted(status, whole.statusCode(), whole.asString()));
        }
    }

    private static void check(String path, Matcher<?> matcher, @Nullable Object value) {
        if (!matcher.matches(value)) {
            var text = new StringDescription();
            text.appendText("JSON path " + path + " doesn't match.\nExpected: ");
            text.appendDescriptionOf(matcher).appendText("\n  Actual: ");
            matcher.describeMismatch(value, text);
            throw new AssertionError(text.toString());
        }
    }

    private @Nullable Object passedOn(
            Object self, Object real, Method method, @Nullable Object @Nullable [] words)
            throws Throwable {
        try {
            var result = method.invoke(real, words);
            return switch (result) {
                case null -> null;
                case ValidatableResponse same when same == real ->
                        MOVE_THE_ROOT.contains(method.getName()) ? same : self;
                case ValidatableResponse then -> standIn(ValidatableResponse.class, then);
                case ExtractableResponse<?> taken -> standIn(ExtractableResponse.class, taken);
                default -> result;
            };
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
