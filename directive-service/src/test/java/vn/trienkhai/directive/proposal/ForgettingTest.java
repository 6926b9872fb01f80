package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.directive.proposal.ProposalCalls.correct;
import static vn.trienkhai.directive.proposal.ProposalCalls.corrections;
import static vn.trienkhai.directive.proposal.ProposalCalls.discard;
import static vn.trienkhai.directive.proposal.ProposalCalls.id;
import static vn.trienkhai.directive.proposal.ProposalCalls.keyed;
import static vn.trienkhai.directive.proposal.ProposalCalls.list;
import static vn.trienkhai.directive.proposal.ProposalCalls.paste;
import static vn.trienkhai.directive.proposal.ProposalCalls.read;
import static vn.trienkhai.directive.proposal.ProposalCalls.readAgain;
import static vn.trienkhai.directive.proposal.ProposalCalls.send;
import static vn.trienkhai.directive.proposal.ProposalCalls.text;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** Row 20: documents nothing came of are not kept for ever; what directives lead back to is. */
@QuarkusTest
@WithStack
class ForgettingTest {

    @Inject Forgetting forgetting;
    @Inject UnitOfWork work;
    @Inject MeterRegistry meters;

    private World world;
    private UUID proposal;

    @BeforeEach
    void aCorrectedProposal() {
        world = new World();
        proposal = id(paste(world.clerk(), ProposalCalls.TEXT));
        correct(world.clerk(), proposal, Map.of("header", Map.of("type", "NOTICE")))
                .statusCode(200);
    }

    @Test
    void whatWasDiscardedLongAgoIsForgottenButNotThatARuleWasCorrected() {
        discard(world.clerk(), proposal).statusCode(200);
        settled(proposal, 91);

        forgetting.forget();

        read(world.clerk(), proposal)
                .body("state", equalTo("FORGOTTEN"))
                .body("source.name", nullValue())
                .body("draft.header", nullValue())
                .body("evidence", empty())
                .body("notes", empty())
                .body("actions.allowed", everyItem(equalTo(false)));
        text(world.clerk(), proposal, Map.of()).body("text", equalTo(""));
        corrections(world.clerk(), proposal, Map.of())
                .body("items.pointer", contains("/header/type"))
                .body("items.rule", everyItem(not(nullValue())))
                .body("items.oldValue", everyItem(nullValue()))
                .body("items.newValue", everyItem(nullValue()));
        list(world.clerk(), Map.of("state", "FORGOTTEN"))
                .body("items.id", contains(proposal.toString()))
                .body("items.symbol", everyItem(nullValue()));
        assertThat(count("directive_proposal_text", proposal)).isEqualTo("0");
    }

    @Test
    void whatFailedLongAgoIsForgottenWithItsFileAndCannotBeReadAgain() {
        var file = Files.docx("KẾ HOẠCH", "Sắp xếp kho lưu trữ của tỉnh");
        var failed = id(send(world.clerk(), ProposalCalls.DOCX, file));
        Database.change(
                "update directive_proposal set state = 'FAILED', failure = 'x' where id = '%s'"
                        .formatted(failed));
        settled(failed, 91);
        assertThat(count("directive_file", failed)).isEqualTo("1");

        forgetting.forget();

        assertThat(count("directive_proposal_text", failed)).isEqualTo("0");
        assertThat(count("directive_file", failed)).isEqualTo("0");
        readAgain(world.clerk(), failed)
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-state"));
    }

    @Test
    void whatIsOpenOrWasDiscardedLatelyOrIsConfirmedIsKept() {
        var lately = id(paste(world.clerk(), ProposalCalls.TEXT));
        discard(world.clerk(), lately).statusCode(200);
        settled(lately, 89);
        var confirmed = id(paste(world.clerk(), ProposalCalls.TEXT));
        Database.change(
                "update directive_proposal set state = 'CONFIRMED', directive_id = '%s' where id = '%s'"
                        .formatted(UUID.randomUUID(), confirmed));
        settled(confirmed, 900);
        settled(proposal, 900);

        forgetting.forget();

        for (var each : List.of(proposal, lately, confirmed)) {
            read(world.clerk(), each).body("state", not(equalTo("FORGOTTEN")));
            assertThat(count("directive_proposal_text", each)).isEqualTo("1");
        }
    }

    /** Neither the audit nor the answers for repeated requests keep what is to be forgotten. */
    @Test
    void noWordOfTheDraftStaysElsewhere() {
        var said = "Kho " + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var text = ProposalCalls.TEXT.replace("nhiệm vụ của các đơn vị", said);
        var id = id(keyed(world.clerk(), key, text));
        read(world.clerk(), id).body("draft.header.abstract", containsString(said));
        correct(world.clerk(), id, Map.of("header", Map.of("type", "NOTICE"))).statusCode(200);
        discard(world.clerk(), id).statusCode(200);
        settled(id, 91);
        Database.change(
                "update idempotency_key set created_at = now() - interval '91 days' where key = '%s'"
                        .formatted(key));

        forgetting.forget();

        assertThat(
                        Database.ask(
                                "select count(*) from audit_entry where object_id = '%s' and (before::text || after::text) like '%%sha256:%%'"
                                        .formatted(id)))
                .isNotEqualTo(List.of("0"));
        assertThat(rows("audit_entry", "coalesce(before::text, '') || after::text", said)).isZero();
        assertThat(rows("idempotency_key", "answer", said)).isZero();
        assertThat(rows("directive_proposal", "draft || evidence || coalesce(abstract, '')", said))
                .isZero();
    }

    private static int rows(String table, String words, String said) {
        return Integer.parseInt(
                Database.ask(
                                "select count(*) from %s where %s like '%%%s%%'"
                                        .formatted(table, words, said))
                        .getFirst());
    }

    /** Another replica takes what this one has not, and waits for nothing. */
    @Test
    void twoReplicasForgetEachItsOwn() {
        var many =
                """
                insert into directive_proposal (id, version, told, body_id, state, kind, characters, pages, sha256,
                    progress, draft, evidence, notes, created_at, created_by, attempts, settled_at)
                select gen_random_uuid(), 0, 0, '%s', 'DISCARDED', 'PASTED', 1, 0, 'x', 100, '{}', '[]', '[]', now(),
                       'x', 0, now() - interval '95 days' from generate_series(1, 70)
                """;
        Database.change(many.formatted(world.issuer));

        var gone =
                work.asWorker(
                        () -> {
                            var here = forgetting.forgetSome();
                            var there =
                                    CompletableFuture.supplyAsync(
                                                    () -> work.asWorker(forgetting::forgetSome))
                                            .orTimeout(20, TimeUnit.SECONDS)
                                            .join();
                            return here + there;
                        });

        assertThat(gone).isEqualTo(70);
    }

    @Test
    void everyReadingIsCountedWithItsOutcomeAndTime() {
        var before = timer().count();

        id(paste(world.clerk(), ProposalCalls.TEXT));

        assertThat(timer().count()).isEqualTo(before + 1);
        assertThat(timer().totalTime(TimeUnit.NANOSECONDS)).isPositive();
    }

    private io.micrometer.core.instrument.Timer timer() {
        return meters.get("reader.readings").tag("outcome", "read").timer();
    }

    private static void settled(UUID proposal, int days) {
        Database.change(
                "update directive_proposal set settled_at = now() - interval '%d days' where id = '%s'"
                        .formatted(days, proposal));
    }

    private static String count(String table, UUID proposal) {
        return Database.ask(
                        "select count(*) from %s where proposal_id = '%s'"
                                .formatted(table, proposal))
                .getFirst();
    }
}
