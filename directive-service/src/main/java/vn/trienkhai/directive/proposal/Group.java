package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.NameKind;
import vn.trienkhai.directive.reader.duty.Role;

/** The acts of one duty; equal only to itself. */
final class Group {

    private final List<Act> acts;
    private final List<Due> own;

    /**
     * @param own the deadlines said of these acts
     */
    Group(List<Act> acts, List<Due> own) {
        this.acts = new ArrayList<>(acts);
        this.own = new ArrayList<>(own);
    }

    List<Act> acts() {
        return List.copyOf(acts);
    }

    List<Due> own() {
        return List.copyOf(own);
    }

    Act first() {
        return acts.getFirst();
    }

    int home() {
        return first().place().home();
    }

    boolean isReport() {
        return only(Role.REPORT);
    }

    /** Whether these are the acts of one duty: who helps the one who leads, or the same bodies. */
    boolean belongsTo(Group other) {
        if (row() != other.row() || !agreesWith(other)) {
            return false;
        }
        if (has(Role.REPORT) || other.has(Role.REPORT)) {
            return isReport() && other.isReport() && bodies().equals(other.bodies());
        }
        return bodies().equals(other.bodies())
                || (has(Role.LEAD) && other.only(Role.COORDINATE))
                || (only(Role.COORDINATE) && other.has(Role.LEAD));
    }

    void join(Group added) {
        acts.addAll(added.acts);
        added.own.stream().filter(due -> !own.contains(due)).forEach(own::add);
    }

    /** Two days for one body are two duties. */
    private boolean agreesWith(Group other) {
        return own.isEmpty() || other.own.isEmpty() || own.equals(other.own);
    }

    /** What a body is in the duty: where all only look, looking is what is to be done. */
    Role role(Act act) {
        return acts.stream().allMatch(each -> each.role().watches()) ? Role.IMPLEMENT : act.role();
    }

    /**
     * The duties it makes. Who helps stands beside the one who leads (domain §5.4); where nobody
     * leads, or several do, each leads alone and whoever helps has a duty of his own.
     */
    List<Group> duties() {
        var helpers = acts.stream().filter(this::onlyHelps).toList();
        var others = acts.stream().filter(act -> !onlyHelps(act)).toList();
        return isLed() || helpers.isEmpty() || others.stream().allMatch(act -> act.role().watches())
                ? List.of(this)
                : List.of(new Group(others, own), new Group(helpers, own));
    }

    private boolean onlyHelps(Act act) {
        return !isOpen(act.value())
                && acts.stream()
                        .filter(other -> other.value().body().equals(act.value().body()))
                        .allMatch(other -> other.role() == Role.COORDINATE);
    }

    /** Whether exactly one leads; several of a class cannot. */
    boolean isLed() {
        var leaders =
                acts.stream()
                        .filter(act -> act.role() == Role.LEAD)
                        .map(Act::value)
                        .collect(Collectors.toMap(Assignment::body, each -> each, (a, _) -> a));
        return leaders.size() == 1 && leaders.values().stream().noneMatch(Group::isClass);
    }

    private static boolean isClass(Assignment value) {
        return value.matches().size() == 1
                ? value.matches().getFirst().kind() == Kind.CLASS
                : NameKind.of(value.body()) == NameKind.CLASS || isOpen(value);
    }

    /** "các cơ quan có liên quan" helps whoever acts and has no duty of its own. */
    private static boolean isOpen(Assignment value) {
        return value.matches().isEmpty() && NameKind.of(value.body()) == NameKind.OPEN;
    }

    private int row() {
        return first().place().row() ? first().place().block() : -1;
    }

    private Set<String> bodies() {
        return acts.stream().map(act -> act.value().body()).collect(Collectors.toSet());
    }

    private boolean has(Role role) {
        return acts.stream().anyMatch(act -> act.role() == role);
    }

    private boolean only(Role role) {
        return acts.stream().allMatch(act -> act.role() == role);
    }
}
