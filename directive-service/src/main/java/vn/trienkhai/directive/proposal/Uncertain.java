package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.UncertaintyState;
import vn.trienkhai.directive.api.UnverifiedField;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.recipient.Braces;
import vn.trienkhai.directive.reader.recipient.ReadRecipient;

/**
 * What the source lacks, leaves blank or shows so badly that nobody can vouch for it (row 4). What
 * is missing or unreadable gets no value; what was read with doubt keeps it.
 */
final class Uncertain {

    /** The blanks of a day stand in the letterhead. */
    private static final int REACH = 4000;

    private static final double DOUBT = 0.8;
    private static final Pattern BLANK_DAY =
            Pattern.compile(
                    "ngày[ .…_]{0,12}\\d{0,2}[ .…_]{0,12}tháng[ .…_]{0,12}\\d{0,2}"
                            + "[ .…_]{0,12}năm ?\\d{0,4}");

    private final Reading reading;
    private final Gathering gathered;
    private final List<UnverifiedField> fields = new ArrayList<>();

    Uncertain(Reading reading, Gathering gathered) {
        this.reading = reading;
        this.gathered = gathered;
    }

    /** Whether only the notation stands there: "Số: -KH/TU". */
    static boolean isBlankNumber(Reading reading) {
        return reading.header().symbol() != null && reading.header().number() == null;
    }

    List<UnverifiedField> fields() {
        var header = reading.header();
        if (isBlankNumber(reading)) {
            var symbol = header.symbol();
            add("symbol", symbol, "The number is blank or cannot be read", state(symbol));
        } else {
            field("symbol", header.symbol(), "The source shows no number");
        }
        if (header.date() == null) {
            day();
        } else {
            field("issuedOn", header.date(), "");
        }
        field("signature.name", header.signer(), "The source shows no name below the signature");
        var note = Stamped.note(reading);
        if (note != null) {
            add(
                    "arrivalStamp.note",
                    note,
                    "It was written by hand beside the stamp",
                    UncertaintyState.DOUBTFUL);
        }
        reading.recipients().stream()
                .filter(found -> found.rule().equals(Braces.LOST))
                .findFirst()
                .ifPresent(this::brace);
        return fields;
    }

    /** "} để báo cáo": the lines it holds cannot be seen, so the recipients keep no purpose. */
    private void brace(Found<ReadRecipient> found) {
        var words = found.alternatives().getFirst().purposeText();
        var reason = "Which lines the brace holds cannot be seen";
        add("recipients.purpose", found.as("} " + words), reason, UncertaintyState.UNREADABLE);
    }

    /** A notation that begins with its stroke has a blank before it. */
    private static UncertaintyState state(@Nullable Found<String> symbol) {
        var blank = symbol != null && !Character.isLetterOrDigit(symbol.value().charAt(0));
        return blank ? UncertaintyState.MISSING : UncertaintyState.UNREADABLE;
    }

    private void field(String name, @Nullable Found<?> found, String missing) {
        if (found == null) {
            fields.add(new UnverifiedField(name, null, missing, UncertaintyState.MISSING));
        } else if (found.confidence() < DOUBT) {
            add(name, found, "It was read with doubt", UncertaintyState.DOUBTFUL);
        }
    }

    private void day() {
        var text = reading.text();
        var blank = BLANK_DAY.matcher(text.low());
        blank.region(reading.begin(), Math.min(text.length(), reading.begin() + REACH));
        if (blank.find()) {
            var words = text.text(blank.start(), blank.end());
            var found = text.found(words, blank.start(), blank.end(), 0.8, "blank-day");
            var reason = "The day is blank or cannot be read";
            add("issuedOn", found, reason, UncertaintyState.UNREADABLE);
        } else {
            field("issuedOn", null, "The source shows no day");
        }
    }

    private void add(String name, @Nullable Found<?> found, String why, UncertaintyState state) {
        var raw = found == null ? null : Fit.line(String.valueOf(found.value()), 500);
        if (found != null) {
            gathered.add("/header/unverified/" + fields.size(), found, String.valueOf(raw));
        }
        fields.add(new UnverifiedField(name, raw, why, state));
    }
}
