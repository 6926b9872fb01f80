package vn.trienkhai.notification.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.notification.Hearing;
import vn.trienkhai.notification.Looking;
import vn.trienkhai.notification.inbox.Inboxes;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.Contract;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.SignIn.Fault;
import vn.trienkhai.platform.testing.WithStack;

/** Every operation against every kind of principal; the expected status stands in the table. */
@QuarkusTest
@WithStack
class AccessMatrixTest {

    private static final UUID BODY = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final String PREFERENCES = "/v1/notification-preferences";
    private static final String READING = "/v1/notifications/{notificationId}/reading";

    @Inject Hearing hearing;
    @Inject Inboxes inboxes;

    /** Method, path, and what a stranger from another known body gets. */
    private record Operation(String method, String path, int stranger) {}

    private static Stream<Operation> operations() {
        return Stream.of(
                new Operation("get", "/v1/notifications", 200),
                new Operation("get", "/v1/notifications/{notificationId}", 404),
                new Operation("post", READING, 404),
                new Operation("post", "/v1/notification-readings", 404),
                new Operation("get", "/v1/notification-count", 200),
                new Operation("get", "/v1/notifications/{notificationId}/deliveries", 404),
                new Operation("get", PREFERENCES, 200),
                new Operation("put", PREFERENCES, 200));
    }

    static Stream<Arguments> cells() {
        return operations().flatMap(AccessMatrixTest::row);
    }

    private static Stream<Arguments> row(Operation operation) {
        var change = operation.method().equals("put");
        var clerk = SignIn.of(Role.CLERK).forBody(BODY);
        var good = operation.path().endsWith("readings") ? 207 : 200;
        return Stream.of(
                cell(operation, clerk, good),
                cell(operation, SignIn.of(Role.LEADER).forBody(BODY), good),
                cell(operation, SignIn.of(Role.OFFICER).forBody(BODY), change ? 403 : good),
                cell(operation, SignIn.of(Role.INTEGRATION).forBody(BODY), change ? 403 : good),
                cell(operation, SignIn.of(Role.AUDITOR), 403),
                cell(operation, SignIn.of(Role.ADMINISTRATOR), 403),
                cell(operation, SignIn.of(Role.CLERK), 403),
                cell(operation, SignIn.of(Role.CLERK).forBody(OTHER), operation.stranger()),
                cell(operation, SignIn.of().forBody(BODY), 403),
                cell(operation, clerk.with(Fault.EXPIRED), 401),
                cell(operation, clerk.with(Fault.WRONG_AUDIENCE), 401),
                cell(operation, clerk.with(Fault.WRONG_ISSUER), 401),
                cell(operation, clerk.with(Fault.FOREIGN_KEY), 401),
                cell(operation, clerk.with(Fault.UNSIGNED), 401));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyPrincipalGetsWhatTheTableSays(Operation operation, SignIn who, int expected) {
        var notice = aNotice();
        var request = Api.as(who).header("If-Match", tag(who));
        if (operation.path().equals("/v1/notification-readings")) {
            request.body(Map.of("upTo", notice));
        } else if (operation.method().equals("put")) {
            request.body(Map.of("language", "vi"));
        }

        var response =
                operation.path().contains("{")
                        ? request.request(operation.method(), operation.path(), notice)
                        : request.request(operation.method(), operation.path());

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(expected);
        assertThat(response.asString())
                .as("what belongs to another body")
                .satisfies(text -> assertThat(leaks(who, text, notice)).isFalse());
    }

    @Test
    void noOperationIsForgotten() {
        var paths = Contract.ofThisModule().root().path("paths");
        var inContract =
                paths.propertyStream()
                        .flatMap(
                                path ->
                                        path.getValue()
                                                .propertyStream()
                                                .map(verb -> verb.getKey() + path.getKey()));

        assertThat(operations().map(one -> one.method() + one.path()))
                .containsExactlyInAnyOrderElementsOf(inContract.toList());
    }

    @Test
    void withoutATokenThereIsNothing() {
        Api.anonymous().get("/v1/notifications").then().statusCode(401);
    }

    private static boolean leaks(SignIn who, String text, String notice) {
        return !who.bodies().contains(BODY) && text.contains("\"id\":\"" + notice);
    }

    private String aNotice() {
        for (var body : Set.of(BODY, OTHER)) {
            hearing.hear(
                    "organization.recorded.v1",
                    Hearing.with(
                            Hearing.example("organization.recorded.v1"), "organizationId", body));
        }
        inboxes.tell(BODY, "task.assigned.v1", UUID.randomUUID());
        return Looking.texts("select id from notification where body_id = ? order by id desc", BODY)
                .getFirst();
    }

    private static String tag(SignIn who) {
        var body = who.bodies().isEmpty() ? BODY : who.bodies().getFirst();
        return Looking.texts("select '\"' || version || '\"' from preference where id = ?", body)
                .getFirst();
    }

    private static Arguments cell(Operation operation, SignIn who, int expected) {
        return Arguments.of(operation, who, expected);
    }
}
