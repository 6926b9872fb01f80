package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.reader.Span;

/** Words of the kept text of a proposal, with what stands around them. */
@ApplicationScoped
class Excerpts {

    private static final int AT_ONCE = 1 << 16;
    private static final int LONGEST = 10_000;
    private static final int AROUND = 1_000;
    private static final String ENDS = ".;:!?\n";

    private final ProposalTexts texts;

    Excerpts(ProposalTexts texts) {
        this.texts = texts;
    }

    /**
     * The words of a span, as far as they are shown.
     *
     * @param passage the sentence or lines they stand in
     */
    record Excerpt(String words, String passage) {}

    /** In the order the spans begin: those that stand together are read at once. */
    List<Excerpt> of(UUID proposal, List<Span> spans) {
        var excerpts = new ArrayList<Excerpt>();
        var begin = 0;
        var text = texts.range(proposal, 0, AT_ONCE);
        for (var span : spans) {
            var from = Math.max(0, span.from() - AROUND);
            if (from < begin || endOf(span) + AROUND > begin + AT_ONCE) {
                begin = from;
                text = texts.range(proposal, begin, begin + AT_ONCE);
            }
            excerpts.add(excerpt(text, span.from() - begin, endOf(span) - begin));
        }
        return excerpts;
    }

    private static int endOf(Span span) {
        return Math.min(span.to(), span.from() + LONGEST);
    }

    private static Excerpt excerpt(String text, int from, int to) {
        var first = from;
        while (first > Math.max(0, from - AROUND) && !endsAt(text, first - 1)) {
            first--;
        }
        var last = to;
        while (last < Math.min(text.length(), to + AROUND) && !endsAt(text, last)) {
            last++;
        }
        return new Excerpt(whole(text, from, to), whole(text, first, last).strip());
    }

    /** A line that is broken within a sentence goes on in the next one. */
    private static boolean endsAt(String text, int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        var before = text.substring(Math.max(0, at - AROUND), at).stripTrailing();
        return before.isEmpty()
                || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                || text.startsWith("\n", at + 1);
    }

    /** Without the half of a character at either end. */
    private static String whole(String text, int from, int to) {
        var first = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        var last = first < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(first, last);
    }
}
