package vn.trienkhai.directive.reader;

import static vn.trienkhai.directive.reader.Likeness.alike;
import static vn.trienkhai.directive.reader.Likeness.bare;
import static vn.trienkhai.directive.reader.Likeness.same;
import static vn.trienkhai.directive.reader.Likeness.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Role;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.recipient.ReadRecipient;

/** Compares one reading with the labels of its document. */
final class Compare {

    private final String document;
    private final Tally tally = new Tally();

    private Compare(String document) {
        this.document = document;
    }

    static Tally reading(Gold gold, Reading reading) {
        var compare = new Compare(gold.name());
        compare.all(gold.labels(), reading);
        return compare.tally;
    }

    private void all(JsonNode gold, Reading reading) {
        header(gold.path("header"), reading.header(), "header.");
        lists(
                "citations",
                gold.path("citations"),
                reading.citations(),
                Compare::cites,
                each ->
                        each.symbol()
                                + " "
                                + each.date()
                                + " "
                                + each.type()
                                + " | "
                                + each.text());
        lists(
                "deadlines",
                gold.path("deadlines"),
                due(reading),
                Compare::due,
                each -> kind(each) + " " + each.date() + " " + each.every() + " | " + each.text());
        assignments(gold.path("assignments"), reading.assignments());
        recipients(gold.path("recipients"), reading.recipients());
        items(gold.path("task_items"), reading.taskItems());
        attached(gold.path("attached"), reading.attached());
    }

    private void header(JsonNode gold, HeaderFields mine, String prefix) {
        field(prefix + "issuer", text(gold, "issuer"), mine.issuer());
        field(prefix + "number", text(gold, "number"), mine.number());
        field(prefix + "symbol", text(gold, "symbol"), mine.symbol());
        field(prefix + "type", text(gold, "type"), mine.type());
        field(prefix + "place", text(gold, "place"), mine.place());
        field(prefix + "date", text(gold, "date"), mine.date());
        field(prefix + "abstract", text(gold, "abstract"), mine.abstractText());
        field(prefix + "signer", text(gold, "signer"), mine.signer());
        field(prefix + "capacity", text(gold, "capacity"), mine.capacity());
    }

    private void field(String kind, @Nullable String gold, @Nullable Found<?> mine) {
        if (mine == null) {
            if (gold != null) {
                tally.missed(document, kind, gold);
            }
        } else if (gold == null) {
            tally.extra(document, kind, mine, mine.value().toString());
        } else if (same(gold, mine.value().toString())) {
            tally.right(kind, mine);
        } else {
            tally.wrong(document, kind, mine, gold, mine.value().toString());
        }
    }

    private <T> void lists(
            String kind,
            JsonNode gold,
            List<Found<T>> mine,
            BiPredicate<JsonNode, T> matches,
            Function<T, String> show) {
        var left = new ArrayList<>(mine);
        for (var expected : gold) {
            var hit = left.stream().filter(f -> matches.test(expected, f.value())).findFirst();
            if (hit.isPresent()) {
                tally.right(kind, hit.get());
                left.remove(hit.get());
            } else {
                tally.missed(document, kind, expected.toString());
            }
        }
        left.forEach(found -> tally.extra(document, kind, found, show.apply(found.value())));
    }

    private static boolean cites(JsonNode gold, Citation mine) {
        var symbol = text(gold, "symbol");
        var date = mine.date() == null ? null : mine.date().toString();
        return same(symbol, mine.symbol())
                && same(text(gold, "date"), date)
                && (symbol != null
                        || same(text(gold, "type"), mine.type())
                        || alike(text(gold, "text"), mine.text()));
    }

    private static List<Found<ReadDeadline>> due(Reading reading) {
        return reading.deadlines().stream().filter(found -> kind(found.value()) != null).toList();
    }

    private static boolean due(JsonNode gold, ReadDeadline mine) {
        var date = mine.date() == null ? null : mine.date().toString();
        var every = mine.every() == null ? null : mine.every().toString();
        var goldKind = text(gold, "kind");
        if (goldKind == null || !goldKind.equals(kind(mine))) {
            return false;
        }
        return goldKind.equals("recurring")
                ? same(text(gold, "recurrence"), every)
                : same(text(gold, "date"), date);
    }

    /** The kind as the labels name it; absent for phrases that are not labelled. */
    static @Nullable String kind(ReadDeadline mine) {
        return switch (mine.kind()) {
            case DATE -> "date";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case HALF_YEAR -> "half_year";
            case YEAR -> "year";
            case AFTER -> "duration";
            case RECURRING, PERIODIC_UNSPECIFIED -> "recurring";
            case PER_RULES, TIMELY, URGENT, SOON, CONTINUOUS, NONE -> null;
        };
    }

    private void assignments(JsonNode gold, List<Found<Assignment>> mine) {
        for (var implement : List.of(true, false)) {
            var kind = implement ? "implement" : "assignments";
            var expected = new ArrayList<JsonNode>();
            for (var each : gold) {
                if (each.path("role").asText().equals("IMPLEMENT") == implement
                        && expected.stream().noneMatch(e -> sameDuty(e, each))) {
                    expected.add(each);
                }
            }
            var given = new ArrayList<Found<Assignment>>();
            for (var each : mine) {
                var role = folded(each.value().role());
                if (role.equals("IMPLEMENT") == implement
                        && given.stream().noneMatch(g -> sameDuty(g.value(), each.value()))) {
                    given.add(each);
                }
            }
            duties(kind, expected, given);
        }
    }

    private void duties(String kind, List<JsonNode> gold, List<Found<Assignment>> mine) {
        for (var exact : List.of(true, false)) {
            gold.removeIf(
                    expected -> {
                        var hit =
                                mine.stream()
                                        .filter(f -> matches(expected, f.value(), exact))
                                        .findFirst();
                        hit.ifPresent(found -> tally.right(kind, found));
                        return hit.isPresent() && mine.remove(hit.get());
                    });
        }
        gold.forEach(each -> tally.missed(document, kind, each.toString()));
        mine.forEach(
                each ->
                        tally.extra(
                                document,
                                kind,
                                each,
                                each.value().role()
                                        + " "
                                        + each.value().body()
                                        + " | "
                                        + each.value().text()));
    }

    private static boolean matches(JsonNode gold, Assignment mine, boolean exact) {
        var body = gold.path("body").asText();
        return gold.path("role").asText().equals(folded(mine.role()))
                && (exact ? same(body, mine.body()) : alike(body, mine.body()));
    }

    private static boolean sameDuty(JsonNode one, JsonNode other) {
        return one.path("role").equals(other.path("role"))
                && same(text(one, "body"), text(other, "body"));
    }

    /** A role as the labels name it: they know seven. */
    private static String folded(Role role) {
        return switch (role) {
            case MONITOR, URGE, INSPECT, SUPERVISE -> "MONITOR";
            case IMPLEMENT, ADVISE, GUIDE, PROPOSE -> "IMPLEMENT";
            case LEAD, COORDINATE, APPRAISE, CONSOLIDATE, REPORT -> role.name();
        };
    }

    private static boolean sameDuty(Assignment one, Assignment other) {
        return folded(one.role()).equals(folded(other.role())) && same(one.body(), other.body());
    }

    private void recipients(JsonNode gold, List<Found<ReadRecipient>> mine) {
        var left = new ArrayList<>(mine);
        for (var expected : gold) {
            var name = expected.path("name").asText();
            var hit =
                    left.stream()
                            .filter(f -> same(name, f.value().name()))
                            .findFirst()
                            .or(
                                    () ->
                                            left.stream()
                                                    .filter(f -> alike(name, f.value().name()))
                                                    .findFirst());
            if (hit.isEmpty()) {
                tally.missed(document, "recipients", name);
            } else {
                left.remove(hit.get());
                tally.right("recipients", hit.get());
                field("purposes", text(expected, "purpose"), purpose(hit.get()));
            }
        }
        left.forEach(f -> tally.extra(document, "recipients", f, f.value().name()));
    }

    private static @Nullable Found<String> purpose(Found<ReadRecipient> found) {
        var written = found.value().purposeText();
        return written == null ? null : found.as(written);
    }

    private void items(JsonNode gold, @Nullable Found<Integer> mine) {
        if (!gold.isInt() || mine == null) {
            if (gold.isInt()) {
                tally.missed(document, "task_items", gold.asText());
            }
        } else if (Math.abs(mine.value() - gold.asInt()) <= 0.2 * gold.asInt()) {
            tally.right("task_items", mine);
        } else {
            tally.wrong(document, "task_items", mine, gold.asText(), mine.value().toString());
        }
    }

    private void attached(JsonNode gold, List<Attached> mine) {
        for (var i = 0; i < gold.size(); i++) {
            var reading = i < mine.size() ? mine.get(i).header() : HeaderFields.none();
            header(gold.get(i).path("header"), reading, "attached.");
            lists(
                    "attached.recipients",
                    gold.get(i).path("recipients"),
                    i < mine.size() ? mine.get(i).recipients() : List.of(),
                    (node, each) -> alike(node.path("name").asText(), each.name()),
                    ReadRecipient::name);
        }
        for (var i = gold.size(); i < mine.size(); i++) {
            header(gold.path(i), mine.get(i).header(), "attached.");
        }
    }

    static String shown(String text) {
        var line = text.replace('\n', ' ');
        return line.length() > 150 ? line.substring(0, 150) + "…" : line;
    }

    static boolean empty(String text) {
        return bare(text).isEmpty();
    }
}
