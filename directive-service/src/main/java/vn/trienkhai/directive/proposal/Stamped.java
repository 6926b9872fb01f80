package vn.trienkhai.directive.proposal;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ArrivalStamp;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.Span;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.header.Stamp;

/**
 * The stamp of whoever received the paper; never the document's own number (row 4). What is written
 * by hand below it is kept in its words, and nobody could verify them.
 */
final class Stamped {

    private static final Pattern DAY = Pattern.compile("\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}");

    private static final Pattern MARK = Pattern.compile("(?:CÔNG VĂN |VĂN BẢN )?(?:ĐẾN|ĐÊN)");

    /** Lines of handwriting are short and few; anything else ends them. */
    private static final int SHORT = 60;

    private static final int LINES = 12;
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?iu)(?:số|kính gửi|nơi nhận|căn cứ|thực hiện|về việc|v/v)(?!\\p{L}).*"
                            + "|.*ngày .{0,12}tháng.*|(?:[IVX]+|\\d+)[.)/] ?\\p{L}{3,}.*|[-*+#|_=].*");

    private final Reading reading;
    private final Found<Stamp> stamp;

    private Stamped(Reading reading, Found<Stamp> stamp) {
        this.reading = reading;
        this.stamp = stamp;
    }

    static @Nullable ArrivalStamp of(Reading reading, Gathering gathered) {
        if (reading.stamps().isEmpty()) {
            return null;
        }
        var found = reading.stamps().getFirst();
        var stamped = new Stamped(reading, found);
        var note = note(reading);
        gathered.add("/header/arrivalStamp", found, stamped.words());
        if (note != null) {
            gathered.add("/header/arrivalStamp/note", note, note.value());
        }
        var stamp = found.value();
        return new ArrivalStamp(
                Fit.line(stamp.body(), 300),
                Fit.line(stamp.number(), 60),
                stamped.day(),
                stamp.date(),
                note == null ? null : Fit.line(note.value(), 1000));
    }

    /** The day as written. */
    private @Nullable String day() {
        var written = DAY.matcher(words());
        return stamp.value().date() != null && written.find() ? written.group() : null;
    }

    private String words() {
        var raw = reading.text().raw();
        return raw.substring(
                Math.min(raw.length(), stamp.span().from()),
                Math.min(raw.length(), stamp.span().to()));
    }

    /** What is written by hand below the stamp (bút phê). */
    static @Nullable Found<String> note(Reading reading) {
        if (reading.stamps().isEmpty()) {
            return null;
        }
        var text = reading.text();
        var stamped = new Stamped(reading, reading.stamps().getFirst());
        var first = stamped.below(text);
        var last = first;
        while (last < Math.min(text.lineCount(), first + LINES) && stamped.isNote(text, last)) {
            last++;
        }
        if (last == first || last == first + LINES) {
            return null;
        }
        var from = text.lineStart(first);
        var to = text.lineEnd(last - 1);
        return text.found(text.text(from, to), from, to, 0.5, "note beside the stamp");
    }

    /** The first line behind the stamp and its mark. */
    private int below(KeptText text) {
        var line = 0;
        while (line < text.lineCount()
                && text.span(text.lineStart(line), text.lineStart(line)).from()
                        < stamp.span().to()) {
            line++;
        }
        var mark = line < text.lineCount() && MARK.matcher(written(text, line).strip()).matches();
        return mark ? line + 1 : line;
    }

    private static String written(KeptText text, int line) {
        return text.clean().substring(text.lineStart(line), text.lineEnd(line));
    }

    private boolean isNote(KeptText text, int line) {
        var written = written(text, line);
        return written.length() <= SHORT
                && !Letters.areCapitals(written)
                && !PRINTED.matcher(written.strip()).matches()
                && !isField(text.span(text.lineStart(line), text.lineEnd(line)));
    }

    private boolean isField(Span line) {
        return fields(reading.header())
                .anyMatch(at -> at.from() < line.to() && at.to() > line.from());
    }

    /** What the letterhead and the title are made of. */
    private static Stream<Span> fields(HeaderFields header) {
        return Stream.of(
                        header.issuer(),
                        header.superior(),
                        header.symbol(),
                        header.type(),
                        header.place(),
                        header.date(),
                        header.abstractText(),
                        header.signer(),
                        header.capacity())
                .filter(Objects::nonNull)
                .map(Found::span);
    }
}
