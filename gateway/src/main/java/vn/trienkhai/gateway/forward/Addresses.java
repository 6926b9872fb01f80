package vn.trienkhai.gateway.forward;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the addresses of services out of what a caller sees. */
final class Addresses {

    private static final List<String> LINKS = List.of("Location", "Content-Location", "Link");

    private Addresses() {}

    static void hide(Upstream upstream, MultiMap headers) {
        for (var name : LINKS) {
            var value = headers.get(name);
            if (value != null && value.contains(upstream.authority())) {
                headers.set(
                        name,
                        value.replaceAll("https?://" + Pattern.quote(upstream.authority()), ""));
            }
        }
    }
}
