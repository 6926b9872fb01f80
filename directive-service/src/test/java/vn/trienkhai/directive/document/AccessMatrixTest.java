package vn.trienkhai.directive.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Every operation on a directive × every kind of principal: what actions[] says is what the table
 * says, and what it denies is refused and changes nothing (rows 132, 147).
 */
@QuarkusTest
@WithStack
class AccessMatrixTest {

    private World world;
    private final Map<UUID, Set<Standing>> standings = new LinkedHashMap<>();
    private UUID directive;

    @BeforeEach
    void aDirectiveWithEverybodyAround() {
        world = new World();
        world.register();
        var receiver = body("Ban Tổ chức", Standing.RECIPIENT);
        var informed = body("Ban Trung ương", Standing.REPORT_UP);
        var holder = body("Ban Dân vận", Standing.DUTY_HOLDER);
        var monitor = body("Ủy ban Kiểm tra", Standing.MONITOR);
        var station = body("Ban cán sự đảng", Standing.STATION);
        standings.put(world.issuer, Set.of(Standing.ISSUER));
        var duty = new LinkedHashMap<>(World.duty(holder, "REPORT"));
        duty.put("reporting", Map.of("title", "Báo cáo", "addresseeId", station));
        directive =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(
                                        World.recipient(receiver, "ACTION"),
                                        World.recipient(informed, "REPORT_UP")),
                                "monitors",
                                List.of(Map.of("organizationId", monitor, "role", "URGE")),
                                "duties",
                                List.of(duty)));
    }

    @Test
    void anIssuedDirectiveIsSeenByItsPartiesAndObeysTheTable() {
        world.issued(directive);

        standings.forEach(
                (body, own) -> {
                    for (var role :
                            List.of(Role.CLERK, Role.OFFICER, Role.LEADER, Role.INTEGRATION)) {
                        obeys(body, role, own, DirectiveStatus.IN_FORCE);
                    }
                });
    }

    @Test
    void aDraftIsSeenByNobodyButTheIssuer() {
        standings.forEach(
                (body, own) -> {
                    if (own.contains(Standing.ISSUER)) {
                        obeys(body, Role.CLERK, own, DirectiveStatus.DRAFT);
                        obeys(body, Role.LEADER, own, DirectiveStatus.DRAFT);
                    } else {
                        unseen(SignIn.of(Role.LEADER).forBody(body));
                    }
                });
        unseen(World.AUDITOR);
    }

    @Test
    void strangersAreToldThatThereIsNothing() {
        world.issued(directive);

        var stranger = SignIn.of(Role.CLERK, Role.OFFICER, Role.LEADER).forBody(UUID.randomUUID());
        unseen(stranger);
        for (var verb : Verb.values()) {
            assertThat(attempt(stranger, verb, "\"1\"")).as(verb.name()).isEqualTo(404);
        }
        Api.as(SignIn.of(Role.ADMINISTRATOR).forBody(world.issuer))
                .get(World.DIRECTIVE, directive)
                .then()
                .statusCode(403);
    }

    private void obeys(UUID body, Role role, Set<Standing> own, DirectiveStatus status) {
        var signIn = SignIn.of(role).forBody(body);
        var caller = new Caller("x", "x", body, Set.of(body), Set.of(role));
        var read = Api.as(signIn).get(World.DIRECTIVE, directive).then().statusCode(200).extract();
        var tag = read.header("ETag");
        for (var verb : Verb.values()) {
            var expected = DirectiveAccess.decide(verb, caller, own, status).allowed();
            assertThat(
                            read.<Boolean>path(
                                    "actions.find { it.verb == '" + verb.word() + "' }.allowed"))
                    .as("%s of %s for %s", verb, own, role)
                    .isEqualTo(expected);
            if (!expected) {
                assertThat(attempt(signIn, verb, tag))
                        .as("%s of %s for %s", verb, own, role)
                        .isIn(403, 409);
            }
        }
        assertThat(World.tag(signIn, World.DIRECTIVE, directive)).isEqualTo(tag);
    }

    private int attempt(SignIn by, Verb verb, String tag) {
        var request = Api.as(by).header("If-Match", tag).header("Idempotency-Key", Api.key());
        var path = World.DIRECTIVE;
        var answer =
                switch (verb) {
                    case AMEND ->
                            request.contentType("application/merge-patch+json")
                                    .body(Map.of("place", "Hà Nội"))
                                    .patch(path, directive);
                    case DELETE -> request.delete(path, directive);
                    case ADD_FILE ->
                            request.contentType("application/octet-stream")
                                    .queryParam("name", "a.txt")
                                    .body("Kế hoạch".getBytes(UTF_8))
                                    .post(path + "/files", directive);
                    case REMOVE_FILE ->
                            request.delete(path + "/files/{fileId}", directive, directive);
                    case VERIFY ->
                            request.body(Map.of("field", "symbol", "basis", "x"))
                                    .post(path + "/verifications", directive);
                    case CHECK_ISSUE ->
                            request.body(Map.of()).post(path + "/issue-check", directive);
                    case ISSUE -> request.body(Map.of()).post(path + "/issuance", directive);
                    case ADD_RECIPIENT ->
                            request.body(
                                            Map.of(
                                                    "reason",
                                                    "x",
                                                    "recipients",
                                                    List.of(
                                                            World.recipient(
                                                                    UUID.randomUUID(), "ACTION"))))
                                    .post(path + "/late-recipients", directive);
                    case RECALL ->
                            request.body(Map.of("reason", "x")).post(path + "/recall", directive);
                    case AMEND_ISSUED ->
                            request.body(Map.of("reason", "x"))
                                    .post(path + "/amendments", directive);
                    case START_REVIEW -> request.body(Map.of()).post(path + "/review", directive);
                    case END_REVIEW -> request.body(Map.of()).post(path + "/review-end", directive);
                    case WITHDRAW ->
                            request.body(Map.of("reason", "x"))
                                    .post(path + "/withdrawal", directive);
                    case REPLACE ->
                            request.body(Map.of("replacedById", UUID.randomUUID()))
                                    .post(path + "/replacement", directive);
                    case CONCLUDE -> request.body(Map.of()).post(path + "/conclusion", directive);
                    case RELATE ->
                            request.body(
                                            Map.of(
                                                    "type",
                                                    "CITES",
                                                    "cited",
                                                    Map.of("symbol", "1-NQ/TW"),
                                                    "reason",
                                                    "x"))
                                    .post(path + "/relations", directive);
                    case MERGE ->
                            request.body(Map.of("intoId", UUID.randomUUID()))
                                    .post(path + "/merger", directive);
                    case SEE_IMPLEMENTATION -> request.get(path + "/implementation", directive);
                    case SEE_HISTORY -> request.get(path + "/history", directive);
                };
        return answer.statusCode();
    }

    private void unseen(SignIn by) {
        Api.as(by).get(World.DIRECTIVE, directive).then().statusCode(404);
    }

    private UUID body(String name, Standing standing) {
        var id = world.below("PARTY_COMMISSION", name);
        standings.put(id, Set.of(standing));
        return id;
    }
}
