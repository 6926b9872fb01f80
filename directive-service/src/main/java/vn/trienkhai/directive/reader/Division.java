package vn.trienkhai.directive.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.clause.ReadClause;

/** Parts what was read from a file by the documents in it: each value goes where it stands. */
final class Division {

    private static final Pattern LETTER = Pattern.compile("^[A-Z]-");

    private final Reading file;

    private Division(Reading file) {
        this.file = file;
    }

    /** In the order of the file; a file of one document is that document. */
    static List<Reading> of(Reading file) {
        if (file.attached().isEmpty()) {
            return List.of(file);
        }
        var division = new Division(file);
        var documents = new ArrayList<Reading>();
        documents.add(division.first(division.begin(0)));
        for (var i = 0; i < file.attached().size(); i++) {
            documents.add(division.further(i));
        }
        return documents;
    }

    /** Where one of the further documents begins in the raw text; behind the last its end. */
    private int begin(int index) {
        return index < file.attached().size()
                ? file.attached().get(index).span().from()
                : Integer.MAX_VALUE;
    }

    private Reading first(int to) {
        return new Reading(
                file.text(),
                file.begin(),
                null,
                file.header(),
                file.stamps(),
                within(file.citations(), 0, to),
                clauses(0, to),
                within(file.deadlines(), 0, to),
                within(file.assignments(), 0, to),
                within(file.routes(), 0, to),
                file.addressees(),
                file.recipients(),
                List.of(),
                file.taskItems());
    }

    private Reading further(int index) {
        var document = file.attached().get(index);
        var from = begin(index);
        var to = begin(index + 1);
        return new Reading(
                file.text(),
                document.begin(),
                null,
                document.header(),
                List.of(),
                within(file.citations(), from, to),
                clauses(from, to).stream().map(Division::alone).toList(),
                within(file.deadlines(), from, to),
                within(file.assignments(), from, to),
                within(file.routes(), from, to),
                document.addressees(),
                document.recipients(),
                List.of(),
                null);
    }

    /** In a file of several documents the clauses of the further ones have a letter before them. */
    private static Found<ReadClause> alone(Found<ReadClause> found) {
        return found.as(found.value().without(LETTER));
    }

    private static <T> List<Found<T>> within(List<Found<T>> found, int from, int to) {
        return found.stream()
                .filter(each -> each.span().from() >= from && each.span().from() < to)
                .toList();
    }

    private List<Found<ReadClause>> clauses(int from, int to) {
        var all = file.clauses();
        var first = 0;
        while (first < all.size() && all.get(first).span().from() < from) {
            first++;
        }
        var before = first;
        return within(all, from, to).stream()
                .map(each -> each.as(each.value().shifted(before)))
                .toList();
    }
}
