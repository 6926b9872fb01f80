package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.api.DraftOrigin;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.DutyMode;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Role;
import vn.trienkhai.directive.reader.duty.Route;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.header.Stamp;
import vn.trienkhai.directive.reader.recipient.Addressee;
import vn.trienkhai.directive.reader.recipient.ReadRecipient;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.work.UnitOfWork;

/** What was read becomes a draft that decides nothing a person should (rows 4, 19, 20). */
@QuarkusTest
@WithStack
class ProposerTest {

    private static final String TEXT =
            """
            Sở A chủ trì, phối hợp với Sở B xây dựng đề án trước ngày 08/4/2022.
            Sở C theo dõi.
            Sở D báo cáo Sở A qua Sở B.\
            """;
    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @Inject Proposer proposer;
    @Inject UnitOfWork work;

    private final KeptText text = KeptText.of(TEXT);
    private final Body a = new Body(Kind.BODY, UUID.randomUUID(), "Sở A");
    private final Body b = new Body(Kind.BODY, UUID.randomUUID(), "Sở B");
    private final RegisterBodies bodies = new RegisterBodies();
    private World world;

    @BeforeEach
    void aRegister() {
        world = new World();
        bodies.add("Sở A", null, null, a);
        bodies.add("Sở B", null, null, b);
        bodies.add("Ban Thường vụ", null, null, new Body(Kind.BODY, world.issuer, "Ban Thường vụ"));
    }

    @Test
    void theHeaderIsTheBodysOwnWhereTheIssuerIs() {
        var draft = propose(reading(header("Ban Thường vụ"), List.of(), List.of())).draft();

        var header = java.util.Objects.requireNonNull(draft.header());
        assertThat(header.origin()).isEqualTo(DraftOrigin.ISSUED_HERE);
        assertThat(header.type()).isEqualTo("PLAN");
        assertThat(header.issuedOn()).isEqualTo(DAY);
        assertThat(header.signature().lines()).containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ");
        assertThat(header.circulationMarks()).containsExactly("LƯU HÀNH NỘI BỘ");
        assertThat(header.secrecy().value()).isEqualTo("INTERNAL");
        assertThat(header.arrivalStamp().number()).isEqualTo("18.2");
        assertThat(propose(reading(header("Sở A"), List.of(), List.of())).draft().header().origin())
                .isEqualTo(DraftOrigin.RECEIVED);
        assertThat(
                        propose(reading(header("Sở Lạ"), List.of(), List.of()))
                                .draft()
                                .header()
                                .origin())
                .isNull();
    }

    @Test
    void everyValueSaysWhereItStandsAndWhichRuleFoundIt() {
        var content = propose(reading(header("Ban Thường vụ"), List.of(), List.of()));

        assertThat(content.evidence())
                .filteredOn(each -> each.pointer().equals("/header/type"))
                .singleElement()
                .isEqualTo(
                        new Evidence("/header/type", "PLAN", 0, 4, 0.9, "test", List.of(), false));
    }

    @Test
    void onePassageIsOneDutyAndItsLeaderLeads() {
        var read =
                reading(
                        HeaderFields.none(),
                        List.of(
                                assignment("Sở A", Role.LEAD, 0, 60, null, null),
                                assignment("Sở B", Role.COORDINATE, 0, 60, null, null)),
                        List.of(deadline(50, 68)));

        var duty = only(propose(read).draft().duties());

        assertThat(duty.mode()).isEqualTo(DutyMode.JOINT);
        assertThat(duty.holders())
                .extracting(holder -> holder.body().organizationId())
                .containsExactly(a.id(), b.id());
        assertThat(duty.output()).isEqualTo("SCHEME");
        assertThat(duty.deadline().kind()).isEqualTo(DutyDeadlineKind.DATE);
        assertThat(duty.deadline().inclusive()).isFalse();
    }

    @Test
    void whatOneBodyDoesInOneClauseIsOneDutyAndItsReportAnother() {
        var read =
                reading(
                        HeaderFields.none(),
                        List.of(
                                assignment("Sở A", Role.LEAD, 0, 4, null, null),
                                assignment("Sở A", Role.CONSOLIDATE, 5, 12, null, null),
                                assignment("Sở A", Role.CONSOLIDATE, 5, 12, null, null),
                                assignment("Sở A", Role.REPORT, 40, 49, "Sở B", null)),
                        List.of(deadline(50, 68)));

        var duties = List.copyOf(propose(read).draft().duties().values());

        assertThat(duties).hasSize(2);
        assertThat(duties.getFirst().holders())
                .extracting(holder -> holder.role())
                .containsExactly("LEAD", "CONSOLIDATE");
        assertThat(duties.getFirst().deadline().kind()).isEqualTo(DutyDeadlineKind.NONE);
        assertThat(duties.getLast().deadline().kind()).isEqualTo(DutyDeadlineKind.DATE);
        assertThat(duties.getLast().reporting().addressee().organizationId()).isEqualTo(b.id());
    }

    @Test
    void whoOnlyWatchesWatchesTheDirective() {
        var read =
                reading(
                        HeaderFields.none(),
                        List.of(assignment("Sở C", Role.MONITOR, 69, 83, null, null)),
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
    void aReportGoesItsWay() {
        var direct =
                reading(
                        HeaderFields.none(),
                        List.of(assignment("Sở D", Role.REPORT, 84, 110, "Sở A", "Sở B")),
                        List.of());

        var reporting =
                java.util.Objects.requireNonNull(
                        only(propose(direct).draft().duties()).reporting());

        assertThat(reporting.addressee().organizationId()).isEqualTo(a.id());
        assertThat(reporting.route())
                .singleElement()
                .satisfies(
                        station -> assertThat(station.body().organizationId()).isEqualTo(b.id()));
    }

    @Test
    void recipientsAreBodiesClassesOrText() {
        var group = new Body(Kind.CLASS, UUID.randomUUID(), "Các sở");
        var read =
                new Reading(
                        text,
                        null,
                        HeaderFields.none(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(found(new Addressee("Các sở", List.of(group)), 0, 4)),
                        List.of(
                                recipient("Như trên", Purpose.UNSPECIFIED, true, List.of()),
                                recipient("Sở A", Purpose.REPORT_UP, false, List.of(a)),
                                recipient("Sở A hoặc B", Purpose.UNSPECIFIED, false, List.of(a, b)),
                                recipient("VT", Purpose.ARCHIVE, false, List.of())),
                        List.of(),
                        null);

        var recipients = List.copyOf(propose(read).draft().recipients().values());

        assertThat(recipients).hasSize(5);
        assertThat(recipients.get(0).body().classId()).isEqualTo(group.id());
        assertThat(recipients.get(1).body()).isNull();
        assertThat(recipients.get(1).purpose()).isEqualTo(RecipientPurpose.SAME_AS_ABOVE);
        assertThat(recipients.get(2).body().organizationId()).isEqualTo(a.id());
        assertThat(recipients.get(3).body().organizationId()).isNull();
        assertThat(recipients.get(4).text()).isEqualTo("VT");
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
                        text,
                        null,
                        HeaderFields.none(),
                        List.of(),
                        List.of(
                                citation(symbol, LocalDate.of(2020, 1, 2)),
                                citation(symbol, LocalDate.of(2021, 1, 2)),
                                citation(null, null)),
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
                        text,
                        null,
                        HeaderFields.none(),
                        List.of(),
                        List.of(),
                        List.of(
                                clause("I", -1, 0, 10),
                                clause("I.1", 0, 5, 10),
                                clause("I", -1, 20, 30),
                                clause("I.1", 2, 25, 30)),
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
        return work.asWorker(() -> proposer.propose(reading, bodies, body));
    }

    private Reading reading(
            HeaderFields header,
            List<Found<Assignment>> assignments,
            List<Found<ReadDeadline>> deadlines) {
        return new Reading(
                text,
                null,
                header,
                List.of(found(new Stamp("18.2", LocalDate.of(2021, 6, 11), null), 0, 4)),
                List.of(),
                List.of(),
                deadlines,
                assignments,
                List.<Found<Route>>of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private HeaderFields header(String issuer) {
        return new HeaderFields(
                found(Regime.PARTY, 0, 4),
                found(issuer, 0, 4),
                null,
                null,
                null,
                found("Kế hoạch", 0, 4),
                null,
                found(DAY, 0, 4),
                found("kiểm tra", 0, 4),
                found("A", 0, 4),
                found("T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ", 0, 4),
                null,
                List.of(found("LƯU HÀNH NỘI BỘ", 0, 4)));
    }

    private Found<Assignment> assignment(
            String body,
            Role role,
            int from,
            int to,
            @Nullable String addressee,
            @Nullable String via) {
        return found(
                new Assignment(
                        body,
                        bodies.named(body, null),
                        role,
                        "III",
                        TEXT.substring(from, to),
                        addressee,
                        via,
                        "đề án"),
                from,
                to);
    }

    private Found<ReadDeadline> deadline(int from, int to) {
        return found(
                new ReadDeadline(
                        Deadline.Kind.DATE,
                        "trước ngày 08/4/2022",
                        LocalDate.of(2022, 4, 8),
                        false,
                        null,
                        null,
                        null,
                        null,
                        "III"),
                from,
                to);
    }

    private Found<ReadRecipient> recipient(
            String name, Purpose purpose, boolean same, List<Body> matches) {
        return found(new ReadRecipient(name, null, purpose, same, matches), 0, 4);
    }

    private Found<Citation> citation(@Nullable String symbol, @Nullable LocalDate date) {
        return found(
                new Citation(
                        "Nghị quyết",
                        "Nghị quyết",
                        symbol,
                        symbol,
                        date,
                        null,
                        RelationType.CITES,
                        List.of(),
                        List.of()),
                0,
                4);
    }

    private Found<ReadClause> clause(String ref, int parent, int from, int to) {
        return found(
                new ReadClause(
                        ref,
                        parent < 0 ? null : "I",
                        parent,
                        parent < 0 ? 0 : 1,
                        Clause.Kind.TASK,
                        ref,
                        "x",
                        from,
                        to,
                        to,
                        parent >= 0),
                from,
                to);
    }

    private <T> Found<T> found(T value, int from, int to) {
        return text.found(value, from, to, 0.9, "test");
    }

    private static ProposedDuty only(Map<String, ProposedDuty> duties) {
        assertThat(duties).hasSize(1);
        return duties.values().iterator().next();
    }
}
