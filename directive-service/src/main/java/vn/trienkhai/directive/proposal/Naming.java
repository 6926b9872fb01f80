package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.reader.duty.NameKind;

/** Whom a name in the text means: decided only where exactly one body or class answers to it. */
final class Naming {

    private static final int LONGEST = 300;

    private Naming() {}

    static @Nullable ProposedBody of(
            @Nullable String name, Bodies bodies, @Nullable LocalDate asOf) {
        return name == null ? null : of(name, matches(name, bodies, asOf));
    }

    /** Who bears the name, or else the body for which an office acts ("Giám đốc Sở Y tế"). */
    private static List<Body> matches(String name, Bodies bodies, @Nullable LocalDate asOf) {
        var found = bodies.named(name, asOf);
        var body = found.isEmpty() ? NameKind.bodyOf(name) : null;
        return body == null ? found : bodies.named(body, asOf);
    }

    static @Nullable ProposedBody of(@Nullable String name, List<Body> matches) {
        var written = Fit.line(name, LONGEST);
        if (written == null) {
            return null;
        }
        if (matches.size() != 1) {
            return new ProposedBody(written, null, null);
        }
        var match = matches.getFirst();
        return match.kind() == Kind.BODY
                ? new ProposedBody(written, match.id(), null)
                : new ProposedBody(written, null, match.id());
    }

    /** The day whose names count. */
    static @Nullable LocalDate dayOf(vn.trienkhai.directive.reader.Reading reading) {
        var date = reading.header().date();
        return date == null ? null : date.value();
    }
}
