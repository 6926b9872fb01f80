package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import vn.trienkhai.gateway.GatewayConfig;
import vn.trienkhai.gateway.contract.Contract.BodyLimits;

/** The one document and the catalogue of problems, as the build merged them. */
@ApplicationScoped
public class PackagedContract {

    private final ObjectMapper json;
    private final GatewayConfig config;
    private final ObjectNode document;

    PackagedContract(GatewayConfig config) {
        this.json = new ObjectMapper();
        this.config = config;
        this.document = (ObjectNode) document();
    }

    public ObjectNode openapi() {
        return document.deepCopy();
    }

    public JsonNode problems() {
        return resource("problems.json");
    }

    public List<Operation> operations() {
        var bodies = config.bodies();
        var limits = new BodyLimits(bodies.ordinary(), bodies.streamed());
        return new Contract(document, limits).operations();
    }

    private JsonNode document() {
        return config.contract()
                .map(
                        file -> {
                            try {
                                return json.readTree(Files.readAllBytes(file));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .orElseGet(() -> resource("openapi.json"));
    }

    private JsonNode resource(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var stream = loader.getResourceAsStream("contract/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("contract/" + name + " is not packaged");
            }
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
