package vn.trienkhai.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.gateway.GatewayConfig;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.exchange.OwnOperation;

/** The page for people. It brings everything with it and asks only this gateway. */
@ApplicationScoped
class Page implements OwnOperation {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final Answers answers;
    private final Shelf html;

    Page(
            GatewayConfig config,
            Answers answers,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String realm) {
        this.answers = answers;
        this.html =
                Shelf.of(
                        "text/html; charset=utf-8",
                        resource("index.html")
                                .replace("{realm}", realm)
                                .replace("{signIns}", signIns(config)));
    }

    @Override
    public String operationId() {
        return "getPage";
    }

    @Override
    public void answer(Exchange exchange) {
        exchange.response().putHeader("Content-Security-Policy", POLICY);
        html.give(exchange, answers);
    }

    static String resource(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var stream = loader.getResourceAsStream("page/" + name)) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON that may stand in a script element of type application/json. */
    private static String signIns(GatewayConfig config) {
        return config.signIns().map(Page::resource).orElse("null").replace("<", "\\u003c");
    }
}
