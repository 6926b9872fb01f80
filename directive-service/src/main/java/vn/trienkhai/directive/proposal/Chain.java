package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.ProposedReporting;
import vn.trienkhai.directive.api.ProposedStation;
import vn.trienkhai.directive.api.RouteStationRole;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.duty.Role;

/**
 * The way on of reports that somebody makes into one (domain 5.6): "trên cơ sở báo cáo của các đơn
 * vị, X xây dựng dự thảo báo cáo; Y thẩm định, trình Z; tổ chức hội nghị tổng kết; trình W ký ban
 * hành". The later duties stay; the stations only tell the way.
 */
final class Chain {

    /** So many duties behind a report are looked at. */
    private static final int NEAR = 12;

    /** That these duties are stations of one way is told by their order alone. */
    private static final double LIKELY = 0.6;

    private static final Pattern CONFERENCE = Pattern.compile("hội nghị (?:tổng|sơ) kết");
    private static final Pattern SIGNS =
            Pattern.compile("(?i)trình (\\p{Lu}[^,;.]{3,100}?) (?:xem xét,? )?ký(?: |$)");

    private final Duties read;
    private final Map<String, ProposedDuty> duties;
    private final Bodies bodies;
    private final Gathering gathered;
    private final List<ProposedStation> stations = new ArrayList<>();

    private Chain(
            Duties read, Map<String, ProposedDuty> duties, Bodies bodies, Gathering gathered) {
        this.read = read;
        this.duties = duties;
        this.bodies = bodies;
        this.gathered = gathered;
    }

    /** The reporting of a duty with the stations behind those said beside it. */
    static ProposedReporting completed(
            int index,
            ProposedReporting reporting,
            Duties read,
            Map<String, ProposedDuty> duties,
            Bodies bodies,
            Gathering gathered) {
        var chain = new Chain(read, duties, bodies, gathered);
        chain.stations.addAll(reporting.route());
        chain.follow(index, reporting.addressee());
        return new ProposedReporting(
                reporting.title(),
                reporting.addressee(),
                List.copyOf(chain.stations),
                reporting.window(),
                reporting.outline(),
                reporting.nilAllowed());
    }

    private void follow(int index, @Nullable ProposedBody addressee) {
        var most = Math.min(duties.size(), index + NEAR);
        var next = index + 1;
        while (next < most && !makesOne(next, Waiting.keyOf(index))) {
            next++;
        }
        if (next >= most) {
            return;
        }
        var report = Waiting.keyOf(index);
        add(report, next, RouteStationRole.CONSOLIDATE, holder(next), duty(next).deadline());
        var appraisal = appraisal(next + 1, most);
        if (appraisal >= 0) {
            add(
                    report,
                    appraisal,
                    RouteStationRole.APPRAISE,
                    holder(appraisal),
                    duty(appraisal).deadline());
            if (says(appraisal, addressee, "trình ")) {
                var after = Terms.following("station-" + stations.size(), "trình");
                add(report, appraisal, RouteStationRole.APPROVE, addressee, after);
            }
        }
        for (var i = Math.max(next, appraisal) + 1; i < most; i++) {
            concluded(report, i, addressee);
        }
    }

    /** Whether somebody makes one draft of the reports of an earlier duty. */
    private boolean makesOne(int index, String step) {
        var deadline = duty(index).deadline();
        return deadline != null
                && step.equals(deadline.after())
                && "DRAFT_CONSOLIDATED_REPORT".equals(duty(index).output());
    }

    /** Who examines by an own sentence, else who is only sent the draft. */
    private int appraisal(int from, int to) {
        var sent = -1;
        for (var i = from; i < to; i++) {
            var first = read.groups().get(i).first();
            if (first.role() == Role.APPRAISE && !first.receives()) {
                return i;
            }
            sent = first.role() == Role.APPRAISE && sent < 0 ? i : sent;
        }
        return sent;
    }

    private void concluded(String report, int index, @Nullable ProposedBody addressee) {
        var signs = SIGNS.matcher(part(index));
        if (CONFERENCE.matcher(part(index).toLowerCase(Locale.ROOT)).find()) {
            var host = says(index, addressee, "") ? addressee : holder(index);
            add(report, index, RouteStationRole.CONFERENCE, host, duty(index).deadline());
        } else if (signs.find()) {
            var signer = Naming.of(signs.group(1), bodies, null);
            add(report, index, RouteStationRole.SIGN, signer, duty(index).deadline());
        }
    }

    private boolean says(int index, @Nullable ProposedBody body, String before) {
        return body != null
                && body.name() != null
                && part(index)
                        .toLowerCase(Locale.ROOT)
                        .contains((before + body.name()).toLowerCase(Locale.ROOT));
    }

    private void add(
            String report,
            int index,
            RouteStationRole role,
            @Nullable ProposedBody body,
            @Nullable DeadlineTerms deadline) {
        if (body != null && stations.stream().noneMatch(each -> each.role() == role)) {
            var found = read.groups().get(index).first().found();
            gathered.add(
                    "/duties/" + report + "/reporting/route/" + stations.size(),
                    found.atMost(LIKELY),
                    role + " " + body.name());
            var due = Optional.ofNullable(deadline).orElseGet(Terms::none);
            stations.add(new ProposedStation(stations.size() + 1, role, body, due));
        }
    }

    private @Nullable ProposedBody holder(int index) {
        var holders = duty(index).holders();
        return holders.isEmpty() ? null : holders.getFirst().body();
    }

    private ProposedDuty duty(int index) {
        return Objects.requireNonNull(duties.get(Waiting.keyOf(index)));
    }

    private String part(int index) {
        return read.places().part(read.groups().get(index).first().place());
    }
}
