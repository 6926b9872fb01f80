package vn.trienkhai.directive.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.citation.Citation;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Route;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.header.Stamp;
import vn.trienkhai.directive.reader.recipient.Addressee;
import vn.trienkhai.directive.reader.recipient.ReadRecipient;

/**
 * Everything read from one text: proposals, no facts.
 *
 * @param begin where its document begins in the views of the text
 * @param secrecyMark present when the text is marked MẬT or higher; then nothing else is read
 * @param taskItems how many tasks the operative part lists
 */
public record Reading(
        KeptText text,
        int begin,
        @Nullable Found<String> secrecyMark,
        HeaderFields header,
        List<Found<Stamp>> stamps,
        List<Found<Citation>> citations,
        List<Found<ReadClause>> clauses,
        List<Found<ReadDeadline>> deadlines,
        List<Found<Assignment>> assignments,
        List<Found<Route>> routes,
        List<Found<Addressee>> addressees,
        List<Found<ReadRecipient>> recipients,
        List<Attached> attached,
        @Nullable Found<Integer> taskItems) {

    /** A text of which nothing may be read. */
    static Reading refused(KeptText text, Found<String> mark) {
        return new Reading(
                text,
                0,
                mark,
                HeaderFields.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** The day of the document, as far as it was read. */
    public @Nullable LocalDate issued() {
        var date = header.date();
        return date == null ? null : date.value();
    }

    /** What was read of each document in the file, the first one first. */
    public List<Reading> documents() {
        return Division.of(this);
    }
}
