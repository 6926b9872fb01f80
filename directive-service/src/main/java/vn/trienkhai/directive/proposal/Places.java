package vn.trienkhai.directive.proposal;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.Span;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.directive.reader.words.Words;

/** Finds the clause, paragraph, sentence and part in which a value of a reading stands. */
final class Places {

    private static final int FAR = Tokens.WINDOW;
    private static final int LONGEST_ROW = 200;
    private static final int LABEL = 60;

    /** "Cơ quan chủ trì:", "Thời gian hoàn thành:": what follows fills a place of a form. */
    private static final Pattern LABELS =
            Pattern.compile(
                    "(?:các |đồng )?(?:(?:trách nhiệm|phân công|(?:cơ quan|đơn vị|bộ|sở)(?:,? đơn"
                            + " vị)?) )?(?:được giao )?(?:chủ trì|phối hợp|đầu mối|thực hiện|tổ"
                            + " chức thực hiện|triển khai|thẩm định|thẩm tra|theo dõi|giám sát"
                            + "|kiểm tra)[\\p{L}, ]{0,25}:|(?:thời gian|thời hạn|thời điểm|tiến độ"
                            + "|kỳ hạn|hạn|hoàn thành)[\\p{L}, ]*:");

    private final KeptText text;
    private final List<Found<ReadClause>> clauses;
    private final Words words;
    private int start;
    private int end;
    private @Nullable Tokens tokens;

    Places(Reading reading) {
        this.text = reading.text();
        this.clauses = reading.clauses();
        this.words = new Words(text.flow(), text.low(), text.isScanned());
    }

    Place of(Span span) {
        var from = viewOf(span.from());
        var to = Math.max(from, viewOf(span.to()));
        var line = text.lineCount() == 0 ? -1 : text.lineAt(from);
        var row = line >= 0 && isCell(line);
        var around = wordsAround(from);
        var sentence = sentenceAt(around, from, false);
        var labelled = isLabelled(sentence, from);
        return new Place(
                from,
                to,
                home(clauseAt(from), sentence, labelled),
                row ? rowAt(line) : start,
                row,
                sentence,
                sentenceAt(around, from, true),
                labelled);
    }

    private boolean isCell(int line) {
        return text.lineEnd(line) - text.lineStart(line) < FAR && text.line(line).cell();
    }

    /** The words between two offsets in small letters. */
    String low(int from, int to) {
        return to <= from ? "" : text.low().substring(from, to);
    }

    /** The first offset of the views that comes from the raw offset or from behind it. */
    private int viewOf(int raw) {
        var low = 0;
        var high = text.length();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (text.span(middle, middle).from() < raw) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Tokens wordsAround(int offset) {
        if (tokens == null || offset < start || offset >= end) {
            start = Math.max(0, offset - FAR);
            for (var at = offset; at > start; at--) {
                if (text.flow().charAt(at - 1) == '\n') {
                    start = at;
                }
            }
            var most = Math.min(text.length(), offset + FAR);
            var feed = text.flow().indexOf('\n', Math.min(offset, most), most);
            end = feed < 0 ? most : feed;
            tokens = words.between(start, end);
        }
        return tokens;
    }

    /** Where the sentence around an offset begins, or with semicolons its part. */
    private int sentenceAt(Tokens around, int offset, boolean part) {
        var begin = start;
        for (int i = 0; i < around.count() && around.from(i) <= offset; i++) {
            if (around.startsSentence(i) || (part && around.gap(i) == ';')) {
                begin = around.from(i);
            }
        }
        return begin;
    }

    private boolean isLabelled(int sentence, int from) {
        return from - sentence <= LABEL && LABELS.matcher(low(sentence, from).strip()).matches();
    }

    /** A clause that is but one filled place of a form speaks of the clause around it. */
    private int home(int clause, int sentence, boolean labelled) {
        if (clause < 0 || !labelled) {
            return clause;
        }
        var value = clauses.get(clause).value();
        var first = sentence <= value.from() + value.marker().length() + 3;
        return first && value.leaf() && value.parent() >= 0 ? value.parent() : clause;
    }

    private int rowAt(int line) {
        var first = line;
        while (first > 0 && line - first < LONGEST_ROW && text.line(first).sameRow()) {
            first--;
        }
        return text.lineStart(first);
    }

    private int clauseAt(int offset) {
        var low = 0;
        var high = clauses.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (clauses.get(middle).value().from() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        while (high >= 0 && clauses.get(high).value().to() <= offset) {
            high = clauses.get(high).value().parent();
        }
        return high;
    }

    /** The clause with this index; null for -1. */
    @Nullable ReadClause clause(int index) {
        return index < 0 ? null : clauses.get(index).value();
    }

    /** The own text of a clause, as written. */
    String wording(int clause) {
        var value = clause(clause);
        return value == null ? "" : text.text(value.from(), value.ownTo());
    }

    /** What stands between two offsets, as written. */
    String written(int from, int to) {
        return text.text(Math.min(from, to), Math.min(text.length(), Math.max(from, to)));
    }

    /** The part of its sentence in which something stands, as written. */
    String part(Place place) {
        var around = wordsAround(place.from());
        var last = place.to();
        for (int i = 0; i < around.count(); i++) {
            if (around.from(i) > place.from()
                    && (around.startsSentence(i) || around.gap(i) == ';')) {
                break;
            }
            last = Math.max(last, around.to(i));
        }
        return written(place.part(), last);
    }

    /** The raw piece from which these offsets of the views come. */
    Span span(int from, int to) {
        return text.span(from, Math.min(to, text.length()));
    }

    /** Where the paragraph or row ends in which an offset lies. */
    int blockEnd(Place place) {
        if (!place.row()) {
            wordsAround(place.from());
            return end;
        }
        var line = text.lineAt(place.block());
        var last = line;
        while (last + 1 < text.lineCount()
                && last - line < LONGEST_ROW
                && text.line(last + 1).sameRow()) {
            last++;
        }
        return text.lineEnd(last);
    }
}
