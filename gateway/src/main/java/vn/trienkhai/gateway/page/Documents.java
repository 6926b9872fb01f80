package vn.trienkhai.gateway.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.gateway.contract.ContractFormat;
import vn.trienkhai.gateway.contract.PackagedContract;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.exchange.OwnOperation;

/** The one contract, as YAML and as JSON, naming the identity provider of this deployment. */
@ApplicationScoped
class Documents {

    private final Answers answers;
    private final ObjectNode document;

    Documents(
            PackagedContract contract,
            Answers answers,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String realm) {
        this.answers = answers;
        this.document = contract.openapi();
        document.withObject("/components/securitySchemes/signIn")
                .put("openIdConnectUrl", realm + "/.well-known/openid-configuration");
    }

    @Produces
    @Singleton
    @Unremovable
    OwnOperation yaml() throws JsonProcessingException {
        var yaml = ContractFormat.yaml();
        return shown(
                "getOpenapiYaml", Shelf.of("application/yaml", yaml.writeValueAsString(document)));
    }

    @Produces
    @Singleton
    @Unremovable
    OwnOperation json() {
        return shown("getOpenapiJson", Shelf.of("application/json", document.toString()));
    }

    private OwnOperation shown(String operationId, Shelf document) {
        return new OwnOperation() {
            @Override
            public String operationId() {
                return operationId;
            }

            @Override
            public void answer(Exchange exchange) {
                document.give(exchange, answers);
            }
        };
    }
}
