package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Recipient;

/**
 * What became of one line of the list of recipients (rows 32, 43).
 *
 * @param copies how many bodies the line means
 */
record DistributionLine(Recipient recipient, Route route, int copies) {

    private static final Pattern YEARS = Pattern.compile("YEARS_(\\d+)");

    /** How a line reaches whom it means. */
    enum Route {
        DESK,
        INTERNAL,
        PUBLICATION,
        ARCHIVE,
        OUTSIDE
    }

    /**
     * The last day an archive copy is kept. Years count from the end of the year of issue, in which
     * its file is closed (Luật Lưu trữ; Thông tư 10/2022/TT-BNV gives the spans).
     */
    @Nullable LocalDate keepUntil(LocalDate issuedOn) {
        var retention = recipient.retention();
        var years = retention == null ? null : YEARS.matcher(retention);
        return years != null && years.matches()
                ? LocalDate.of(issuedOn.getYear() + Integer.parseInt(years.group(1)), 12, 31)
                : null;
    }
}
