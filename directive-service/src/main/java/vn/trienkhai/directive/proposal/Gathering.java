package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;

/** Gathers evidence and notes while a proposal is made. */
final class Gathering {

    private static final int MOST = 10_000;
    private static final int LONGEST = 300;

    /** What is labelled on documents, so that its confidence is known to be right. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?:/enclosed/[^/]+)?/(?:header/(?:symbol|type|issuer|issuedOn|place|abstract"
                            + "|signature/(?:lines|name))|recipients/[^/]+|relations/[^/]+"
                            + "|duties/[^/]+(?:/deadline|/holders/\\d+)?)");

    /** The most that is said of a value nobody has measured. */
    private static final double UNMEASURED = 0.85;

    private final String prefix;
    private final List<Evidence> evidence;
    private final List<String> notes;

    Gathering() {
        this("", new ArrayList<>(), new ArrayList<>());
    }

    private Gathering(String prefix, List<Evidence> evidence, List<String> notes) {
        this.prefix = prefix;
        this.evidence = evidence;
        this.notes = notes;
    }

    /** Gathers into the same lists, for values below a pointer. */
    Gathering below(String pointer) {
        return new Gathering(prefix + pointer, evidence, notes);
    }

    /** The value of what was found, which goes to the pointer. */
    <T> @Nullable T take(String pointer, @Nullable Found<T> found) {
        if (found == null) {
            return null;
        }
        add(pointer, found, String.valueOf(found.value()));
        return found.value();
    }

    void add(String pointer, Found<?> found, String value) {
        if (evidence.size() < MOST) {
            var most = MEASURED.matcher(prefix + pointer).matches() ? 1 : UNMEASURED;
            evidence.add(
                    new Evidence(
                            prefix + pointer,
                            Fit.line(value, LONGEST),
                            found.span().from(),
                            found.span().to(),
                            Math.clamp(found.confidence(), 0, most),
                            found.rule(),
                            found.alternatives().stream()
                                    .map(each -> Fit.line(String.valueOf(each), LONGEST))
                                    .filter(each -> each != null)
                                    .limit(10)
                                    .toList(),
                            false,
                            false));
        } else if (evidence.size() == MOST) {
            note("Only of the first %d values is told where they stand".formatted(MOST));
        }
    }

    void note(String note) {
        if (notes.size() < 100 && !notes.contains(note)) {
            notes.add(note);
        }
    }

    /** Notes that more was read than a directive can have, and where the rest begins. */
    void noteRest(String what, List<? extends Found<?>> read, int most) {
        if (read.size() > most) {
            note(
                    "%d %s were read; the first %d are proposed, the next one stands at %d"
                            .formatted(read.size(), what, most, read.get(most).span().from()));
        }
    }

    /** As much of a text as a directive takes; a note says where the whole stands. */
    @Nullable String fitted(String pointer, @Nullable String text, int longest, Found<?> found) {
        if (text != null && text.length() > longest) {
            note(
                    "%s has only the first %d of %d characters; the whole begins at %d"
                            .formatted(
                                    prefix + pointer, longest, text.length(), found.span().from()));
        }
        return Fit.text(text, longest);
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<String> notes() {
        return notes;
    }
}
