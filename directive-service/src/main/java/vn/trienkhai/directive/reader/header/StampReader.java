package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;

/** Reads arrival stamps (ĐẾN) among the first lines of a text. */
public final class StampReader {

    private static final int HEAD_LINES = 60;
    private static final int AROUND = 4;
    private static final Pattern ARRIVED =
            Pattern.compile("(?:CÔNG VĂN |VĂN BẢN )?(?:ĐẾN|ĐÊN)\\s?:?(?=\\s|$).{0,60}");
    private static final Pattern NUMBER =
            Pattern.compile("S[ốỐ](?: đến)?\\s?[:.]\\s?(\\d[\\d.]{0,8}[a-z]?)\\s?$");
    private static final Pattern DAY =
            Pattern.compile(
                    "[Nn]gày(?: đến)?\\s?[:.]?\\s?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\s?$");

    public List<Found<Stamp>> read(KeptText text) {
        var stamps = new ArrayList<Found<Stamp>>();
        for (var i = 0; i < Math.min(HEAD_LINES, text.lineCount()); i++) {
            if (ARRIVED.matcher(line(text, i)).matches()) {
                stamps.add(around(text, i));
            }
        }
        return List.copyOf(stamps);
    }

    private static String line(KeptText text, int index) {
        var from = text.lineStart(index);
        return text.clean().substring(from, Math.min(text.lineEnd(index), from + 120));
    }

    private static Found<Stamp> around(KeptText text, int mark) {
        var first = mark;
        var last = mark;
        String number = null;
        LocalDate date = null;
        for (var i = Math.max(0, mark - AROUND);
                i < Math.min(text.lineCount(), mark + AROUND);
                i++) {
            var numbered = NUMBER.matcher(line(text, i));
            var dated = DAY.matcher(line(text, i));
            if (numbered.find()) {
                number = numbered.group(1);
            } else if (dated.find()) {
                date = Dates.of(dated.group(1), dated.group(2), dated.group(3));
            } else {
                continue;
            }
            first = Math.min(first, i);
            last = Math.max(last, i);
        }
        var body = body(text, first);
        return text.found(
                new Stamp(number, date, body),
                text.lineStart(body == null ? first : first - 1),
                text.lineEnd(last),
                number == null && date == null ? 0.6 : 0.9,
                "arrival-stamp");
    }

    /** The receiving office stands in capitals above its stamp. */
    private static @Nullable String body(KeptText text, int first) {
        if (first == 0) {
            return null;
        }
        var above = line(text, first - 1);
        return above.length() > 5 && above.length() < 100 && Letters.areCapitals(above)
                ? above
                : null;
    }
}
