package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;

/** The month of a letterhead whose day was left blank or cannot be read. */
public final class IssueMonth {

    private static final Pattern MONTH =
            Pattern.compile("th[áa]ng\\s?(\\d{1,2})\\s?năm\\s?((?:19|20)\\d\\d)(?!\\d)");

    private IssueMonth() {}

    /** The first day of that month; null when the letterhead names none. */
    public static @Nullable LocalDate of(KeptText text, Part part) {
        if (part.headTo() <= part.first()) {
            return null;
        }
        var from = text.lineStart(part.first());
        var month = MONTH.matcher(text.flow()).region(from, text.lineEnd(part.headTo() - 1));
        return month.find() ? Dates.of("1", month.group(1), month.group(2)) : null;
    }
}
