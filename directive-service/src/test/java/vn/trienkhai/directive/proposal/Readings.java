package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.trienkhai.directive.reader.header.Validity;
import vn.trienkhai.directive.reader.recipient.ReadRecipient;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.time.Deadline;

/** Readings made by hand, over one short text. */
final class Readings {

    static final String TEXT =
            """
            Sở A chủ trì, phối hợp với Sở B xây dựng đề án trước ngày 08/4/2022.
            Sở C theo dõi.
            Sở D báo cáo Sở A qua Sở B.\
            """;
    static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    final KeptText text = KeptText.of(TEXT);
    final Body a = new Body(Kind.BODY, UUID.randomUUID(), "Sở A");
    final Body b = new Body(Kind.BODY, UUID.randomUUID(), "Sở B");
    final RegisterBodies bodies = new RegisterBodies();

    Readings() {
        bodies.add("Sở A", null, null, a);
        bodies.add("Sở B", null, null, b);
    }

    Reading of(List<Found<Assignment>> assignments, List<Found<ReadDeadline>> deadlines) {
        return of(HeaderFields.none(), assignments, deadlines);
    }

    Reading of(
            HeaderFields header,
            List<Found<Assignment>> assignments,
            List<Found<ReadDeadline>> deadlines) {
        return new Reading(
                text,
                0,
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

    HeaderFields header(String issuer) {
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
                List.of(found("LƯU HÀNH NỘI BỘ", 0, 4)),
                found(new Validity(DAY, null, "hiệu lực kể từ ngày ký"), 0, 4),
                List.of());
    }

    Found<Assignment> assignment(
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

    Found<ReadDeadline> deadline(int from, int to) {
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
                        null,
                        null,
                        "III"),
                from,
                to);
    }

    Found<ReadRecipient> recipient(String name, Purpose purpose, boolean same) {
        return found(new ReadRecipient(name, null, purpose, same), 0, 4);
    }

    Found<Citation> citation(@Nullable String symbol, @Nullable LocalDate date) {
        return found(
                new Citation(
                        "Nghị quyết",
                        "Nghị quyết",
                        symbol,
                        symbol,
                        date,
                        null,
                        found(RelationType.CITES, 0, 4),
                        List.of(),
                        List.of()),
                0,
                4);
    }

    Found<ReadClause> clause(String ref, int parent, int from, int to) {
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

    <T> Found<T> found(T value, int from, int to) {
        return text.found(value, from, to, 0.9, "test");
    }
}
