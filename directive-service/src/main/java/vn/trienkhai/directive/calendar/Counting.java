package vn.trienkhai.directive.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.OrganizationHierarchy;
import vn.trienkhai.directive.api.WorkingDay;
import vn.trienkhai.directive.api.WorkingDayCalendar;
import vn.trienkhai.directive.registry.BodyCalendar;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.CalendarLayer;
import vn.trienkhai.platform.time.LayeredCalendar;
import vn.trienkhai.platform.time.VietnamTime;

/** Counts working days and tells how: which days were not counted, by whose calendar. */
@ApplicationScoped
class Counting {

    private final Calendars calendars;
    private final Registry registry;

    Counting(Calendars calendars, Registry registry) {
        this.calendars = calendars;
        this.registry = registry;
    }

    WorkingDay count(
            LocalDate from, int plus, @Nullable String calendar, @Nullable UUID organization) {
        if (organization != null && calendar != null) {
            throw new DomainProblem(
                    DomainProblem.Kind.INVALID,
                    "calendar-unclear",
                    "Name a calendar or an organization, not both");
        }
        return organization == null
                ? byCalendar(from, plus, calendar == null ? Calendars.NATIONAL : calendar)
                : byBody(from, plus, organization);
    }

    private WorkingDay byCalendar(LocalDate from, int plus, String id) {
        if (calendars.isUnknown(id)) {
            throw new DomainProblem(
                    DomainProblem.Kind.INVALID, "calendar-unknown", "There is no calendar " + id);
        }
        return told(id, from, plus, calendars.named(id), List.of());
    }

    private WorkingDay byBody(LocalDate from, int plus, UUID body) {
        var reaching = calendars.layersOf(body);
        var nearest =
                reaching.stream()
                        .filter(each -> each.layer().covers(from))
                        .map(BodyCalendar::calendarId)
                        .findFirst()
                        .orElse(Calendars.NATIONAL);
        return told(nearest, from, plus, calendars.of(body), reaching);
    }

    private WorkingDay told(
            String id,
            LocalDate from,
            int plus,
            LayeredCalendar days,
            List<BodyCalendar> reaching) {
        var reached = days.calendar().plusWorkingDays(from, plus);
        var givers = reaching.stream().map(BodyCalendar::givenById).toList();
        var names = registry.names(givers, from);
        return new WorkingDay(
                id,
                from,
                plus,
                reached,
                explain(days, from, reached, reaching, names),
                reaching.stream().map(each -> told(each, names)).toList());
    }

    private static WorkingDayCalendar told(BodyCalendar each, Map<UUID, String> names) {
        var hierarchy = each.hierarchy();
        return new WorkingDayCalendar(
                each.calendarId(),
                each.givenById(),
                String.valueOf(names.get(each.givenById())),
                hierarchy == null ? null : OrganizationHierarchy.fromString(hierarchy),
                each.validFrom(),
                each.validTo());
    }

    /** Every day on the way that was not counted though its weekday, or counted in spite of it. */
    private static List<String> explain(
            LayeredCalendar layered,
            LocalDate from,
            LocalDate to,
            List<BodyCalendar> reaching,
            Map<UUID, String> names) {
        var days = layered.calendar();
        var told = new ArrayList<String>();
        var first = from.isBefore(to) ? from.plusDays(1) : to;
        var last = from.isBefore(to) ? to : from.minusDays(1);
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var text = VietnamTime.shortText(day);
            var worked = days.isWorkingDay(day) ? "làm việc" : "nghỉ";
            var whose = layered.origin(day).map(at -> whose(at, reaching, names)).orElse("");
            days.special(day)
                    .ifPresent(
                            special ->
                                    told.add(
                                            "%s %s: %s%s"
                                                    .formatted(
                                                            text, worked, special.name(), whose)));
        }
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!days.knows(year)) {
                told.add(String.format(Locale.ROOT, "Chưa có lịch nghỉ năm %d", year));
            }
        }
        return told;
    }

    private static String whose(
            CalendarLayer layer, List<BodyCalendar> reaching, Map<UUID, String> names) {
        return reaching.stream()
                .filter(each -> each.layer().equals(layer))
                .findFirst()
                .map(
                        each ->
                                " (lịch %s của %s)"
                                        .formatted(each.calendarId(), names.get(each.givenById())))
                .orElse("");
    }
}
