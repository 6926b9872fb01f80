package vn.trienkhai.directive.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Deadline.Kind;

/** The deadline of a duty in the words of the contract, with where it comes from. */
final class DueTerms {

    /** Words for a manner are common; most of them are no deadline to count on. */
    private static final double MANNER = 0.5;

    /** That a duty follows another is told by its words, that it is this one by the names. */
    private static final double STEP = 0.6;

    private final Deadlines deadlines;
    private final Waiting waiting;
    private final Places places;
    private final Gathering gathered;
    private final @Nullable LocalDate issued;

    /**
     * @param issued the day of the document, as far as it was read
     */
    DueTerms(
            Deadlines deadlines,
            Waiting waiting,
            Places places,
            Gathering gathered,
            @Nullable LocalDate issued) {
        this.deadlines = deadlines;
        this.waiting = waiting;
        this.places = places;
        this.gathered = gathered;
        this.issued = issued;
    }

    DeadlineTerms of(String pointer, Group group) {
        var tied = deadlines.of(group);
        if (tied == null) {
            return undated(pointer, group);
        }
        var read = tied.value();
        var after = read == null || read.kind() != Kind.AFTER ? null : anchor(group, read);
        var counted =
                after == null || after.equals(Deadline.RECEIPT) || after.equals(Deadline.ISSUE);
        var evidence = counted ? tied.evidence() : tied.evidence().atMost(STEP);
        gathered.add(pointer, evidence, evidence.value());
        return read == null ? Terms.none() : Terms.of(read, after, issued);
    }

    private @Nullable String anchor(Group group, ReadDeadline read) {
        return waiting.anchor(group, read.after() == null ? read.text() : read.after());
    }

    /** "Trên cơ sở báo cáo của …" says after what, "kịp thời báo cáo" how soon. */
    private DeadlineTerms undated(String pointer, Group group) {
        var followed = waiting.followed(group);
        if (followed == null) {
            return manner(pointer, group);
        }
        var span = places.span(followed.from(), followed.from() + followed.words().length());
        var words = followed.words();
        gathered.add(pointer, new Found<>(words, span, STEP, "follows another duty"), words);
        return Terms.following(followed.step(), words);
    }

    /** How soon, where no day is said. */
    private DeadlineTerms manner(String pointer, Group group) {
        var place = group.first().place();
        var said = Manner.in(places.part(place)).orElse(null);
        if (said == null || place.row()) {
            return Terms.none();
        }
        var from = place.part() + said.from();
        var span = places.span(from, from + said.words().length());
        gathered.add(
                pointer, new Found<>(said.words(), span, MANNER, "manner of a duty"), said.words());
        return Terms.manner(said.kind(), said.words());
    }
}
