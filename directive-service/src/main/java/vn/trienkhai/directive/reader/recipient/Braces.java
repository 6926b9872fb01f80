package vn.trienkhai.directive.reader.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.recipient.ListLines.Item;

/**
 * Braces beside the list of recipients (row 19): several lines, one purpose. Where a scanner kept
 * the brace on one line only, which lines it held is lost: then superior bodies at the head of the
 * list may be meant, and nothing is said for them.
 */
public final class Braces {

    /** The rule of recipients whose brace lost its extent. */
    public static final String LOST = "recipient-brace-lost";

    private static final String LEGIBLE = "recipient-brace";
    private static final double SURE = 0.9;

    /** How far the words stand behind the last line the brace holds. */
    private static final int REACH = 60;

    private static final Pattern SAID = Pattern.compile("\\}[ \\n]*\\(?([^,;.(){}\\n]{2,40})\\)?");
    private static final Pattern SUPERIOR =
            Pattern.compile(
                    "trung ương|ban bí thư|bộ chính trị|chính phủ|thủ tướng|quốc hội|chủ tịch nước"
                            + "|^(?:bộ|tỉnh ủy|thành ủy|thường trực|ban thường vụ|ủy ban nhân dân tỉnh) ?");

    private final KeptText text;
    private final List<Item> items;
    private final List<Found<ReadRecipient>> found;

    private Braces(KeptText text, List<Item> items, List<Found<ReadRecipient>> found) {
        this.text = text;
        this.items = items;
        this.found = new ArrayList<>(found);
    }

    /**
     * @param items the lines of the list
     * @param found what was read of them, one of each
     */
    static List<Found<ReadRecipient>> applied(
            KeptText text, Part part, List<Item> items, List<Found<ReadRecipient>> found) {
        if (items.isEmpty()) {
            return found;
        }
        var from = text.lineStart(part.list());
        var to = text.lineEnd(part.end() - 1);
        var braces = new Braces(text, items, found);
        var said = SAID.matcher(text.low()).region(from, to);
        while (said.find()) {
            if (RecipientReader.isPurpose(said.group(1))) {
                braces.apply(said.start(), text.text(said.start(1), said.end(1)));
            }
        }
        return braces.found;
    }

    private void apply(int brace, String words) {
        var first = 0;
        while (first < items.size() && items.get(first).to() <= brace && !isClosed(first)) {
            first++;
        }
        var end = first;
        while (end < items.size() && isClosed(end)) {
            end++;
        }
        for (var i = first; i < end && items.get(end - 1).to() + REACH >= brace; i++) {
            found.set(i, meant(found.get(i), words, LEGIBLE, SURE));
        }
        if (end - first < 2) {
            lost(words);
        }
    }

    /** Whether the line of an item ends in a brace or holds it. */
    private boolean isClosed(int i) {
        var brace = text.flow().indexOf('}', items.get(i).from());
        return brace >= 0 && brace <= items.get(i).to();
    }

    private void lost(String words) {
        for (var i = 0; i < found.size(); i++) {
            var each = found.get(i);
            var name = each.value().name().toLowerCase(Locale.ROOT);
            if (each.value().purposeText() != null || !SUPERIOR.matcher(name).find()) {
                return;
            }
            found.set(
                    i,
                    new Found<>(
                            each.value(),
                            each.span(),
                            each.confidence(),
                            LOST,
                            List.of(meant(each, words, LOST, 0).value())));
        }
    }

    private static Found<ReadRecipient> meant(
            Found<ReadRecipient> found, String words, String rule, double sure) {
        var read = found.value();
        var value =
                new ReadRecipient(
                        read.name(), words, RecipientReader.purpose(words), read.sameAsAbove());
        return new Found<>(value, found.span(), Math.min(sure, found.confidence()), rule);
    }
}
