package vn.trienkhai.deploy.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import vn.trienkhai.deploy.local.Organizations.Organization;
import vn.trienkhai.platform.stack.StackFailure;

/** Shows the newcomer a system with life in it; loading it again changes nothing. */
final class Demonstration {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supervisor stack;

    Demonstration(Supervisor stack) {
        this.stack = stack;
    }

    /** Registers the bodies of the demonstration through the gateway, those that are missing. */
    void load(Progress progress) {
        var token = new SignIn(stack.issuer()).person("administrator");
        try (var client = HttpClient.newHttpClient()) {
            int added = 0;
            for (var organization : Organizations.all()) {
                added += register(client, token, organization) ? 1 : 0;
            }
            progress.tell("demonstration: %d bodies registered".formatted(added));
        } catch (IOException e) {
            throw new StackFailure("the demonstration cannot be loaded: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted while loading the demonstration");
        }
    }

    private boolean register(HttpClient client, String token, Organization organization)
            throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(draft(organization));
        var request =
                HttpRequest.newBuilder(URI.create(stack.gateway() + "/v1/organizations"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw new StackFailure(
                    "%s cannot be registered: %d %s"
                            .formatted(
                                    organization.names().official(),
                                    answer.statusCode(),
                                    answer.body()));
        }
        return answer.statusCode() == 201;
    }

    private static ObjectNode draft(Organization organization) {
        var draft = JSON.createObjectNode();
        draft.put("id", organization.id().toString());
        draft.put("kind", organization.kind());
        draft.put("level", organization.level());
        var names = draft.putArray("names");
        names.addObject().put("text", organization.names().official()).put("kind", "OFFICIAL");
        names.addObject().put("text", organization.names().brief()).put("kind", "SHORT");
        organization
                .place()
                .parent()
                .ifPresent(
                        parent ->
                                draft.putArray("parents")
                                        .addObject()
                                        .put("hierarchy", "PARTY")
                                        .put("organizationId", parent.toString()));
        return draft;
    }
}
