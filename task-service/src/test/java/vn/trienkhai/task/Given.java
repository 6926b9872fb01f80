package vn.trienkhai.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.task.terms.Assignment;
import vn.trienkhai.task.terms.DirectiveRef;
import vn.trienkhai.task.terms.Due;
import vn.trienkhai.task.terms.Origin;
import vn.trienkhai.task.terms.Part;

/** Bodies, days and assignments that tests speak of. */
public final class Given {

    public static final UUID PROVINCE = body(101);
    public static final UUID PROPAGANDA = body(103);
    public static final UUID COMMITTEE = body(104);
    public static final UUID OFFICE = body(105);
    public static final UUID BINH_SON = body(113);
    public static final UUID SON_TINH = body(114);

    /** "trước ngày 08/4/2022": the last day allowed is the 7th. */
    public static final Due BEFORE_8_APRIL =
            new Due(
                    Deadline.Kind.DATE,
                    "trước ngày 08/4/2022",
                    LocalDate.of(2022, 4, 8),
                    false,
                    LocalDate.of(2022, 4, 7),
                    null,
                    null);

    private Given() {}

    public static UUID body(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    /** Province gives it to Bình Sơn; Sơn Tịnh coordinates, Propaganda monitors. */
    public static Assignment direct() {
        return new Assignment(
                null,
                "Write the review report",
                null,
                BINH_SON,
                PROVINCE,
                List.of(new Part(SON_TINH, "COORDINATE"), new Part(PROPAGANDA, "MONITOR")),
                "FINAL_REVIEW_REPORT",
                BEFORE_8_APRIL);
    }

    /** Of a duty to this body, with this last day. */
    public static Assignment dueOn(String lastDay, UUID lead) {
        var day = LocalDate.parse(lastDay);
        var due = new Due(Deadline.Kind.DATE, "chậm nhất " + lastDay, day, true, day, null, null);
        var directive = new DirectiveRef(UUID.randomUUID(), null, "Review", PROVINCE, null);
        var origin =
                new Origin(
                        directive, UUID.randomUUID(), lead, 1, "III.1", Origin.Following.NOTHING);
        return new Assignment(
                origin, "Write the review report", null, lead, PROVINCE, List.of(), "PLAN", due);
    }

    public static Assignment ofDuty(Origin.Following following) {
        var directive = new DirectiveRef(UUID.randomUUID(), "27-KH/TU", "Review", PROVINCE, null);
        var origin = new Origin(directive, UUID.randomUUID(), BINH_SON, 1, "III.1", following);
        var direct = direct();
        return new Assignment(
                origin,
                direct.title(),
                direct.text(),
                direct.leadId(),
                direct.assignerId(),
                direct.parts(),
                direct.expectedOutput(),
                direct.due());
    }
}
