package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.api.DraftOrigin;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.duty.Role;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.recipient.Addressee;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** What was read becomes a draft that decides nothing a person should (rows 4, 19, 20). */
@QuarkusTest
@WithStack
class ProposerTest {

    @Inject Proposer proposer;
    @Inject UnitOfWork work;

    private final Readings readings = new Readings();
    private World world;

    @BeforeEach
    void aRegister() {
        world = new World();
        readings.bodies.add(
                "Ban Thường vụ", null, null, new Body(Kind.BODY, world.issuer, "Ban Thường vụ"));
    }

    @Test
    void theHeaderIsTheBodysOwnWhereTheIssuerIs() {
        var draft =
                propose(readings.of(readings.header("Ban Thường vụ"), List.of(), List.of()))
                        .draft();

        var header = java.util.Objects.requireNonNull(draft.header());
        assertThat(header.origin()).isEqualTo(DraftOrigin.ISSUED_HERE);
        assertThat(header.type()).isEqualTo("PLAN");
        assertThat(header.issuedOn()).isEqualTo(Readings.DAY);
        assertThat(header.signature().lines()).containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ");
        assertThat(header.circulationMarks()).containsExactly("LƯU HÀNH NỘI BỘ");
        assertThat(header.secrecy().value()).isEqualTo("INTERNAL");
        assertThat(header.arrivalStamp().number()).isEqualTo("18.2");
        assertThat(header.validity().from()).isEqualTo(Readings.DAY);
        assertThat(
                        propose(readings.of(readings.header("Sở A"), List.of(), List.of()))
                                .draft()
                                .header()
                                .origin())
                .isEqualTo(DraftOrigin.RECEIVED);
        assertThat(
                        propose(readings.of(readings.header("Sở Lạ"), List.of(), List.of()))
                                .draft()
                                .header()
                                .origin())
                .isNull();
    }

    @Test
    void everyValueSaysWhereItStandsAndWhichRuleFoundIt() {
        var content = propose(readings.of(readings.header("Ban Thường vụ"), List.of(), List.of()));

        assertThat(content.evidence())
                .filteredOn(each -> each.pointer().equals("/header/type"))
                .singleElement()
                .isEqualTo(
                        new Evidence(
                                "/header/type",
                                "PLAN",
                                0,
                                4,
                                0.9,
                                "test",
                                List.of(),
                                false,
                                false));
    }

    /** 0.9 is a promise, and only what labelled documents were compared with can keep it. */
    @Test
    void whatNobodyMeasuredIsNeverSure() {
        var text = "1. Sở Y tế rà soát theo Quyết định số 12/QĐ-UBND ngày 03/02/2026 của Sở C.\n";
        var content = propose(new DocumentReader().read(text, Bodies.none()));

        assertThat(sure(content, "/relations/q1")).isGreaterThanOrEqualTo(0.9);
        assertThat(sure(content, "/relations/q1/type")).isLessThanOrEqualTo(0.85);
        assertThat(content.evidence())
                .filteredOn(each -> each.pointer().startsWith("/clauses/"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.confidence()).isLessThanOrEqualTo(0.85));
    }

    private static double sure(Content content, String pointer) {
        return content.evidence().stream()
                .filter(each -> each.pointer().equals(pointer))
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    @Test
    void whoOnlyWatchesWatchesTheDirective() {
        var read =
                readings.of(
                        List.of(readings.assignment("Sở C", Role.MONITOR, 69, 83, null, null)),
                        List.of());

        var draft = propose(read).draft();

        assertThat(draft.duties()).isEmpty();
        assertThat(draft.header().monitors())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.body().name()).isEqualTo("Sở C");
                            assertThat(each.body().organizationId()).isNull();
                        });
    }

    @Test
    void recipientsAreBodiesClassesOrText() {
        var group = new Body(Kind.CLASS, UUID.randomUUID(), "Các sở");
        readings.bodies.add("Các sở", null, null, group);
        var read =
                new Reading(
                        readings.text,
                        0,
                        null,
                        HeaderFields.none(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(readings.found(new Addressee("Các sở"), 0, 4)),
                        List.of(
                                readings.recipient("Như trên", Purpose.UNSPECIFIED, true),
                                readings.recipient("Sở A", Purpose.REPORT_UP, false),
                                readings.recipient("Sở A hoặc B", Purpose.UNSPECIFIED, false),
                                readings.recipient("VT, TH", Purpose.ARCHIVE, false),
                                readings.recipient("Sở B, Sở A", Purpose.ACTION, false),
                                readings.recipient("Sở B, Sở Lạ", Purpose.ACTION, false)),
                        List.of(),
                        null);

        var draft = propose(read).draft();
        var recipients = List.copyOf(draft.recipients().values());

        assertThat(recipients).hasSize(8);
        assertThat(recipients.get(0).body().classId()).isEqualTo(group.id());
        assertThat(recipients.get(1).body()).isNull();
        assertThat(recipients.get(1).purpose()).isEqualTo(RecipientPurpose.SAME_AS_ABOVE);
        assertThat(recipients.get(2).body().organizationId()).isEqualTo(readings.a.id());
        assertThat(recipients.get(3).body().organizationId()).isNull();
        assertThat(recipients.get(4).text()).isEqualTo("VT, TH");
        assertThat(recipients.subList(5, 7))
                .extracting(each -> each.body().organizationId())
                .containsExactly(readings.b.id(), readings.a.id());
        assertThat(recipients.get(7).body().name()).isEqualTo("Sở B, Sở Lạ");
        assertThat(recipients.get(7).body().organizationId()).isNull();
        assertThat(draft.header().archiveUnits()).containsExactly("VT", "TH");
    }

    @Test
    void aCitationIsLinkedOnlyWhereTheBodySeesTheDocument() {
        var symbol = "7-NQ/TU";
        var known =
                World.draft(
                        world.clerk(),
                        Map.of(
                                "origin",
                                "HISTORICAL",
                                "symbol",
                                symbol,
                                "issuedOn",
                                "2020-01-02",
                                "issuerText",
                                "Đại hội " + UUID.randomUUID()));
        var read =
                new Reading(
                        readings.text,
                        0,
                        null,
                        HeaderFields.none(),
                        List.of(),
                        List.of(
                                readings.citation(symbol, LocalDate.of(2020, 1, 2)),
                                readings.citation(symbol, LocalDate.of(2021, 1, 2)),
                                readings.citation(null, null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null);

        var content = propose(read);
        var stranger = propose(read, UUID.randomUUID());

        assertThat(content.draft().relations().values())
                .extracting(each -> each.targetId())
                .containsExactly(known, null, null);
        assertThat(content.draft().relations().get("q3").cited().abstractText())
                .isEqualTo("Nghị quyết");
        assertThat(stranger.draft().relations().values())
                .extracting(each -> each.targetId())
                .containsOnlyNulls();
    }

    @Test
    void clausesOfOneNumberAreToldApart() {
        var read =
                new Reading(
                        readings.text,
                        0,
                        null,
                        HeaderFields.none(),
                        List.of(),
                        List.of(),
                        List.of(
                                readings.clause("I", -1, 0, 10),
                                readings.clause("I.1", 0, 5, 10),
                                readings.clause("I", -1, 20, 30),
                                readings.clause("I.1", 2, 25, 30)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null);

        var clauses = List.copyOf(propose(read).draft().clauses().values());

        assertThat(clauses)
                .extracting(each -> each.ref())
                .containsExactly("I", "I.1", "I (2)", "I.1 (2)");
        assertThat(clauses)
                .extracting(each -> each.parentRef())
                .containsExactly(null, "I", null, "I (2)");
    }

    private Content propose(Reading reading) {
        return propose(reading, world.issuer);
    }

    private Content propose(Reading reading, UUID body) {
        return work.asWorker(() -> proposer.propose(reading, readings.bodies, body));
    }
}
