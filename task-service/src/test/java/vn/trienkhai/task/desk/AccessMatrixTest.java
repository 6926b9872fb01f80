package vn.trienkhai.task.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.Contract;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.Standing;
import vn.trienkhai.task.rules.StepKind;
import vn.trienkhai.task.rules.TaskAccess;
import vn.trienkhai.task.rules.Verb;

/**
 * Every operation of the contract × every kind of principal. The expected answer is made from the
 * contract's roles and the table of verbs; an operation that is in neither fails the test.
 */
@QuarkusTest
@WithStack
class AccessMatrixTest {

    private static final Map<String, Verb> VERBS =
            Map.ofEntries(
                    Map.entry("acceptTask", Verb.ACCEPT),
                    Map.entry("refuseTask", Verb.REFUSE),
                    Map.entry("reportTaskProgress", Verb.REPORT_PROGRESS),
                    Map.entry("submitTask", Verb.SUBMIT),
                    Map.entry("takeBackTask", Verb.TAKE_BACK),
                    Map.entry("returnTask", Verb.RETURN),
                    Map.entry("confirmTask", Verb.CONFIRM),
                    Map.entry("suspendTask", Verb.SUSPEND),
                    Map.entry("resumeTask", Verb.RESUME),
                    Map.entry("cancelTask", Verb.CANCEL),
                    Map.entry("reopenTask", Verb.REOPEN),
                    Map.entry("reassignTask", Verb.REASSIGN),
                    Map.entry("upholdTask", Verb.UPHOLD),
                    Map.entry("tellTaskStep", Verb.TELL_STEP),
                    Map.entry("urgeTask", Verb.URGE),
                    Map.entry("answerTaskUrging", Verb.ANSWER_URGING),
                    Map.entry("commentOnTask", Verb.COMMENT));

    private final Scene scene = new Scene();

    private record Operation(String method, String path, String id, JsonNode node) {

        boolean names(String role) {
            return node.path("x-roles").valueStream().anyMatch(it -> it.asText().equals(role));
        }

        boolean isAboutOneTask() {
            return path.contains("{taskId}");
        }
    }

    @Test
    void everyOperationAnswersEveryKindOfPrincipalAsTheTableSays() {
        var principals = Principal.of(scene);
        var softly = new SoftAssertions();
        for (var operation : operations()) {
            var task = scene.taskIn(phaseFor(operation));
            for (var principal : principals) {
                softly.assertThat(ask(operation, principal, task))
                        .as("%s by %s", operation.id(), principal.name())
                        .matches(expected(operation, principal));
            }
        }
        assertThat(principals).hasSizeGreaterThanOrEqualTo(12);
        softly.assertAll();
    }

    private static Predicate<Integer> expected(Operation operation, Principal principal) {
        if (!principal.isSignedIn()) {
            return status -> status == 401;
        }
        if (!operation.names(principal.role())) {
            return status -> status == 403;
        }
        if (operation.isAboutOneTask() && !principal.sees()) {
            return status -> status == 404;
        }
        return VERBS.containsKey(operation.id())
                ? expectedOfVerb(operation, principal)
                : status -> status == 200 || status == 201;
    }

    /**
     * Asked with a stale version, so that what is allowed gets as far as that and changes nothing.
     */
    private static Predicate<Integer> expectedOfVerb(Operation operation, Principal principal) {
        var verb = Optional.ofNullable(VERBS.get(operation.id())).orElseThrow();
        var standing = new Standing(principal.relations(), principal.roles());
        if (TaskAccess.refusal(verb, phaseFor(operation), false, StepKind.OUTSIDE, standing)
                .isPresent()) {
            return status -> status == 403;
        }
        return switch (verb) {
            case URGE, COMMENT -> status -> status == 201;
            case ANSWER_URGING -> status -> status == 404;
            case ACCEPT,
                    REFUSE,
                    REPORT_PROGRESS,
                    SUBMIT,
                    TAKE_BACK,
                    RETURN,
                    CONFIRM,
                    SUSPEND,
                    RESUME,
                    CANCEL,
                    REOPEN,
                    REASSIGN,
                    UPHOLD,
                    TELL_STEP ->
                    status -> status == 412;
        };
    }

    private static Phase phaseFor(Operation operation) {
        return Optional.ofNullable(VERBS.get(operation.id()))
                .flatMap(
                        verb ->
                                Arrays.stream(Phase.values())
                                        .filter(verb::isPossibleIn)
                                        .findFirst())
                .orElse(Phase.ASSIGNED);
    }

    private int ask(Operation operation, Principal principal, String task) {
        var request = principal.request();
        request.header("Idempotency-Key", Api.key());
        if (operation.node().toString().contains("parameters/IfMatch")) {
            request.header("If-Match", "\"99\"");
        }
        if (operation.id().equals("countTasks")) {
            request.queryParam("by", "phase");
        }
        body(operation).ifPresent(request::body);
        return send(operation, request, task);
    }

    private Optional<String> body(Operation operation) {
        var example =
                operation.node().at("/requestBody/content/application~1json/examples/usual/value");
        if (example.isMissingNode()) {
            return Optional.empty();
        }
        var ours = scene.stranger.toString();
        return Optional.of(example.toString().replaceAll("00000000-0000-7000-8000-0+\\d+", ours));
    }

    private static int send(Operation operation, RequestSpecification request, String task) {
        var values = new ArrayList<Object>();
        if (operation.isAboutOneTask()) {
            values.add(task);
        }
        if (operation.path().contains("{urgingId}")) {
            values.add(UUID.randomUUID());
        }
        var method = operation.method().toUpperCase(Locale.ROOT);
        return request.request(method, operation.path(), values.toArray()).statusCode();
    }

    private static List<Operation> operations() {
        var found = new ArrayList<Operation>();
        for (var path : Contract.ofThisModule().root().path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var node = method.getValue();
                var id = node.path("operationId").asText();
                found.add(new Operation(method.getKey(), path.getKey(), id, node));
            }
        }
        return found;
    }

    @Test
    void noActIsMissingFromTheTable() {
        var acts =
                operations().stream()
                        .filter(it -> it.method().equals("post") && it.isAboutOneTask())
                        .map(Operation::id);

        assertThat(acts).containsExactlyInAnyOrderElementsOf(VERBS.keySet());
        assertThat(VERBS.values()).containsExactlyInAnyOrder(Verb.values());
    }
}
