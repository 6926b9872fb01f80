package vn.trienkhai.directive.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
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
import vn.trienkhai.platform.testing.Wire;
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
        var administrator = SignIn.of(Role.ADMINISTRATOR).forBody(world.issuer);
        assertThat(sent(Wire.as(administrator), "get", "")).isEqualTo(403);
    }

    private void obeys(UUID body, Role role, Set<Standing> own, DirectiveStatus status) {
        var signIn = SignIn.of(role).forBody(body);
        var caller = new Caller("x", "x", body, Set.of(body), Set.of(role));
        var read = Wire.as(signIn).send("get", World.DIRECTIVE, parts());
        assertThat(read.status()).isEqualTo(200);
        var tag = read.headers().get("etag");
        var actions =
                read.body()
                        .path("actions")
                        .valueStream()
                        .collect(
                                toMap(
                                        each -> each.path("verb").asText(),
                                        each -> each.path("allowed").asBoolean()));
        for (var verb : Verb.values()) {
            var expected = DirectiveAccess.decide(verb, caller, own, status).allowed();
            assertThat(actions)
                    .as("%s of %s for %s", verb, own, role)
                    .containsEntry(verb.word(), expected);
            if (!expected) {
                assertThat(attempt(signIn, verb, tag))
                        .as("%s of %s for %s", verb, own, role)
                        .isIn(403, 409);
            }
        }
        assertThat(World.tag(signIn, World.DIRECTIVE, directive)).isEqualTo(tag);
    }

    private int attempt(SignIn by, Verb verb, String tag) {
        var request = Wire.as(by).header("If-Match", tag).header("Idempotency-Key", Api.key());
        var nothing = Map.of();
        var reason = Map.of("reason", "x");
        return switch (verb) {
            case AMEND ->
                    sent(
                            request.header("Content-Type", "application/merge-patch+json")
                                    .json(Map.of("place", "Hà Nội")),
                            "patch",
                            "");
            case DELETE -> sent(request, "delete", "");
            case ADD_FILE ->
                    sent(
                            request.header("Content-Type", "application/octet-stream")
                                    .query("name", "a.txt")
                                    .bytes("Kế hoạch".getBytes(UTF_8)),
                            "post",
                            "/files");
            case REMOVE_FILE -> sent(request, "delete", "/files/{fileId}");
            case VERIFY -> post(request, "verifications", Map.of("field", "symbol", "basis", "x"));
            case CHECK_ISSUE -> post(request, "issue-check", nothing);
            case ISSUE -> post(request, "issuance", nothing);
            case ADD_RECIPIENT ->
                    post(
                            request,
                            "late-recipients",
                            Map.of(
                                    "reason",
                                    "x",
                                    "recipients",
                                    List.of(World.recipient(UUID.randomUUID(), "ACTION"))));
            case RECALL -> post(request, "recall", reason);
            case AMEND_ISSUED -> post(request, "amendments", reason);
            case START_REVIEW -> post(request, "review", nothing);
            case END_REVIEW -> post(request, "review-end", nothing);
            case WITHDRAW -> post(request, "withdrawal", reason);
            case REPLACE -> post(request, "replacement", Map.of("replacedById", UUID.randomUUID()));
            case CONCLUDE -> post(request, "conclusion", nothing);
            case RELATE ->
                    post(
                            request,
                            "relations",
                            Map.of(
                                    "type",
                                    "CITES",
                                    "cited",
                                    Map.of("symbol", "1-NQ/TW"),
                                    "reason",
                                    "x"));
            case MERGE -> post(request, "merger", Map.of("intoId", UUID.randomUUID()));
            case SEE_IMPLEMENTATION -> sent(request, "get", "/implementation");
            case SEE_HISTORY -> sent(request, "get", "/history");
        };
    }

    private int post(Wire request, String act, Map<?, ?> body) {
        return sent(request.json(body), "post", "/" + act);
    }

    private int sent(Wire request, String method, String act) {
        return request.send(method, World.DIRECTIVE + act, parts()).status();
    }

    private Map<String, UUID> parts() {
        return Map.of("directiveId", directive, "fileId", directive);
    }

    private void unseen(SignIn by) {
        assertThat(sent(Wire.as(by), "get", "")).isEqualTo(404);
    }

    private UUID body(String name, Standing standing) {
        var id = world.below("PARTY_COMMISSION", name);
        standings.put(id, Set.of(standing));
        return id;
    }
}
