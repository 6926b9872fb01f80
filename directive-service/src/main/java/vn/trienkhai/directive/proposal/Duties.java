package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Role;

/**
 * Which acts make one duty: those of one passage; what the same bodies do in one clause by the same
 * day; who helps the one who leads there. A report is a duty of its own.
 */
final class Duties {

    /** So many are looked at; no directive has more. */
    private static final int MOST = 20_000;

    /** So many duties of one clause are looked at for one that an act belongs to. */
    private static final int CLOSE = 200;

    private static final double GUESSED = 0.5;

    private final Places places;
    private final Map<Integer, List<Group>> byHome = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Ties.Said> said;
    private final Map<Act, List<Due>> own = new HashMap<>();

    private Duties(Reading reading) {
        this.places = new Places(reading);
        var watching =
                Watching.byPassage(reading).entrySet().stream()
                        .filter(passage -> Watching.nobodyActs(passage.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        var acts =
                reading.assignments().stream()
                        .filter(found -> !watching.contains(Watching.Passage.of(found)))
                        .limit(MOST)
                        .map(this::act)
                        .toList();
        var heard = new Ties(reading, places, acts).all();
        heard.forEach(
                each ->
                        each.acts()
                                .forEach(
                                        act ->
                                                own.computeIfAbsent(act, _ -> new ArrayList<>())
                                                        .add(each.due())));
        passages(acts).forEach(this::place);
        var found = heard.stream().map(each -> isLost(each) ? withDoer(each) : each).toList();
        this.said = part(found);
        groups.sort(Comparator.comparingInt(group -> group.first().from()));
    }

    static Duties of(Reading reading) {
        return new Duties(reading);
    }

    List<Group> groups() {
        return List.copyOf(groups);
    }

    Deadlines deadlines() {
        return new Deadlines(places, said, groups);
    }

    Places places() {
        return places;
    }

    private Act act(Found<Assignment> found) {
        var place = places.of(found.span());
        return new Act(found, place, receives(found.value(), place));
    }

    private boolean receives(Assignment value, Place place) {
        var before = places.low(Math.max(place.sentence(), place.from() - 40), place.from());
        return switch (value.role()) {
            case APPRAISE -> places.low(place.from(), place.to()).startsWith("gửi");
            case CONSOLIDATE -> before.endsWith("để ");
            case REPORT ->
                    before.contains("để tổng hợp")
                            && places.low(place.sentence(), place.from()).contains("gửi");
            case LEAD, COORDINATE, GUIDE, ADVISE, PROPOSE, IMPLEMENT -> false;
            case MONITOR, URGE, INSPECT, SUPERVISE -> false;
        };
    }

    /** What one passage of a sentence says, and in tables of a row, belongs together. */
    private static Collection<List<Act>> passages(List<Act> acts) {
        record Passage(int home, int place, String text) {}
        return acts.stream()
                .collect(
                        Collectors.groupingBy(
                                act ->
                                        new Passage(
                                                act.place().home(),
                                                act.place().row()
                                                        ? act.place().block()
                                                        : act.place().sentence(),
                                                act.value().text()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values();
    }

    /** Whether a deadline is said of nobody, and every duty of its clause has one of its own. */
    private boolean isLost(Ties.Said each) {
        var place = each.due().place();
        var near = byHome.getOrDefault(place.home(), List.of());
        return each.acts().isEmpty()
                && place.home() >= 0
                && !place.row()
                && !place.labelled()
                && !near.isEmpty()
                && near.getFirst().first().from() < place.from()
                && near.stream().noneMatch(group -> group.own().isEmpty());
    }

    /** Somebody must do it: likely the one who acts before in the clause. A person decides. */
    private Ties.Said withDoer(Ties.Said each) {
        var due = each.due();
        var doer =
                byHome.getOrDefault(due.place().home(), List.of()).stream()
                        .map(Group::first)
                        .filter(act -> act.from() < due.from())
                        .max(Comparator.comparingInt(Act::from))
                        .orElseThrow();
        var value = doer.value();
        var assignment =
                new Assignment(
                        value.body(),
                        value.matches(),
                        each.ofReport() ? Role.REPORT : Role.IMPLEMENT,
                        value.clauseRef(),
                        places.part(due.place()),
                        null,
                        null,
                        null);
        var span = places.span(due.place().part(), due.place().to());
        var act =
                new Act(
                        new Found<>(assignment, span, GUESSED, "doer before in the clause"),
                        due.place(),
                        false);
        groups.add(new Group(List.of(act), List.of(due)));
        return new Ties.Said(due, List.of(act), Tie.SAME_PARAGRAPH, each.ofReport());
    }

    /** Joins what it belongs to, or stands alone. */
    private void place(List<Act> acts) {
        var added = new Group(acts, ownOf(acts));
        var near = byHome.computeIfAbsent(added.home(), _ -> new ArrayList<>());
        var joined =
                near.stream()
                        .skip(Math.max(0, near.size() - CLOSE))
                        .filter(group -> added.home() >= 0 || isNear(group, added))
                        .filter(group -> group.belongsTo(added))
                        .findFirst();
        joined.ifPresentOrElse(
                group -> group.join(added),
                () -> {
                    near.add(added);
                    groups.add(added);
                });
    }

    /** Outside of clauses only what stands in one paragraph. */
    private static boolean isNear(Group one, Group other) {
        return one.first().place().block() == other.first().place().block();
    }

    private List<Due> ownOf(List<Act> acts) {
        return acts.stream()
                .flatMap(act -> own.getOrDefault(act, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Duties in place of groups; what was said of one of a group is said of all of it. */
    private List<Ties.Said> part(List<Ties.Said> found) {
        var together = new HashMap<Act, Group>();
        var whole = List.copyOf(groups);
        groups.clear();
        for (var group : whole) {
            var duties = group.duties();
            groups.addAll(duties);
            if (duties.size() > 1) {
                group.acts().forEach(act -> together.put(act, group));
            }
        }
        return found.stream()
                .map(
                        each ->
                                each.acts().stream()
                                        .map(together::get)
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .map(group -> each.of(group.acts()))
                                        .orElse(each))
                .toList();
    }

    /** Whether one leads and others act beside him. */
    static boolean isJoint(Group group) {
        return group.isLed() && group.acts().size() > 1;
    }
}
