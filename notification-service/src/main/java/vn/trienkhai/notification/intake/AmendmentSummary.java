package vn.trienkhai.notification.intake;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.notification.intake.DirectiveEvents.Part;
import vn.trienkhai.notification.notice.Changed;

/**
 * An amendment in a few words: fields, clauses and the clauses of duties, each once, the first ten
 * by name. The whole difference is read from the versions of the directive.
 *
 * @param more how many parts are not named
 */
record AmendmentSummary(List<Changed> named, int more) {

    private static final int NAMED = 10;

    static AmendmentSummary of(List<Part> parts) {
        var seen = new ArrayList<Changed>();
        for (var part : parts) {
            var name = nameOf(part);
            if (seen.stream()
                    .noneMatch(it -> it.part().equals(part.part()) && it.name().equals(name))) {
                seen.add(new Changed(part.part(), name, part.kind()));
            }
        }
        var named = List.copyOf(seen.subList(0, Math.min(NAMED, seen.size())));
        return new AmendmentSummary(named, seen.size() - named.size());
    }

    /**
     * "particulars.horizon" is of particulars, "III.4/kind" of III.4, "III.1 id/title" of III.1.
     */
    private static String nameOf(Part part) {
        var end =
                switch (part.part()) {
                    case "FIELD" -> "[.].*";
                    case "CLAUSE" -> "/.*";
                    default -> " .*";
                };
        return part.name().replaceFirst(end, "");
    }
}
