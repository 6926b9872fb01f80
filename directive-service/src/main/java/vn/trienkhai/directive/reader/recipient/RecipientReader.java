package vn.trienkhai.directive.reader.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Nearness;
import vn.trienkhai.directive.reader.Span;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.words.Words;

/** Reads Kính gửi and Nơi nhận of one document; whom the names mean is asked afterwards. */
public final class RecipientReader {

    private static final Pattern ARCHIVE =
            Pattern.compile(
                    "^(?:l\\s?ư\\s?u|luu|l\\p{L}{1,2}(?=:?"
                            + " ?vt\\b))\\s*(?::|tại\\b|(?=[\\p{L}(]))\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,60})\\)?\\s*$");
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "(?<![\\p{L}])(?:để|đề|dé|đê|dê|dễ|đẻ|de|b/ ?c|báo cáo|b/ ?cáo|bc|biết|phối hợp|p/ ?h|p/ ?hợp|thực hiện|t/ ?h|t/ ?hiện|th"
                            + "|chỉ đạo|c/ ?đ|theo dõi|đăng|giám sát|kiểm tra|đưa tin|tổng hợp|công bố|xem"
                            + " xét|thẩm định|phục vụ|thay|gửi|chỉ|niêm yết|triển khai|đôn đốc|xin ý kiến|p/ ?hợp)(?![\\p{L}])");
    private static final Pattern LOOSE_PURPOSE =
            Pattern.compile("(?:,| -) ((?:để|b/c)[^,;()]{0,40})$");
    private static final List<String> USUAL =
            List.of(
                    "để báo cáo",
                    "để b/c",
                    "báo cáo",
                    "để biết",
                    "để chỉ đạo",
                    "để thực hiện",
                    "để phối hợp",
                    "để theo dõi",
                    "để đăng tải",
                    "để tổng hợp");
    private static final double TORN = 0.85;
    private static final int SHORT = 5;
    private static final Pattern NOISE =
            Pattern.compile(
                    "[;)] ?[^\\p{L}(]*(?:\\p{Lu}{2,}[ \\p{Lu}]*|\\p{L}{1,2})$|[~|_¿®]|\\p{Ll}\\d\\p{Lu}");
    private static final Pattern NAMES = Pattern.compile("\\s*;\\s*(?=[\\p{L}])");

    public List<Found<ReadRecipient>> recipients(KeptText text, Part part) {
        var found = new ArrayList<Found<ReadRecipient>>();
        var items = ListLines.of(text, part);
        var kept = new ArrayList<ListLines.Item>();
        for (var i = 0; i < items.size(); i++) {
            var recipient = recipient(text, items.get(i));
            if (recipient != null) {
                var torn = isRest(text, items, i) || isRest(text, items, i + 1);
                found.add(torn ? recipient.atMost(TORN) : recipient);
                kept.add(items.get(i));
            }
        }
        return List.copyOf(Braces.applied(text, part, kept, found));
    }

    /** "- đảng đoàn …" behind a comma: it may be the rest of the item before it. */
    private static boolean isRest(KeptText text, List<ListLines.Item> items, int i) {
        return i > 0
                && i < items.size()
                && Character.isLowerCase(text.flow().charAt(items.get(i).from()))
                && text.flow().charAt(items.get(i - 1).to() - 1) == ',';
    }

    private static @Nullable Found<ReadRecipient> recipient(KeptText text, ListLines.Item item) {
        var to = trimEnd(text, item.from(), beforeBrace(text, item));
        var low = text.low().substring(item.from(), to).replace('\n', ' ');
        var archive = ARCHIVE.matcher(low);
        if (archive.lookingAt()) {
            var from = item.from() + archive.end();
            return from >= to
                    ? null
                    : found(text, from, to, "lưu", Purpose.ARCHIVE, "archive-line");
        }
        var brackets = BRACKETS.matcher(low);
        if (brackets.find() && PURPOSE.matcher(brackets.group(1)).find()) {
            var written = text.text(item.from() + brackets.start(1), item.from() + brackets.end(1));
            var meant = restored(text, written);
            var end = trimEnd(text, item.from(), item.from() + brackets.start());
            var read =
                    found(
                            text,
                            item.from(),
                            end,
                            meant,
                            purpose(KeptText.fold(meant)),
                            "recipient-purpose");
            return read == null || meant.equals(written) ? read : read.atMost(TORN);
        }
        var loose = LOOSE_PURPOSE.matcher(low);
        if (loose.find()) {
            var written = text.text(item.from() + loose.start(1), item.from() + loose.end(1));
            var end = trimEnd(text, item.from(), item.from() + loose.start());
            return found(
                    text, item.from(), end, written, purpose(loose.group(1)), "recipient-loose");
        }
        return found(text, item.from(), to, null, plainPurpose(low), "recipient");
    }

    /** What stands behind a brace is said of other lines too. */
    private static int beforeBrace(KeptText text, ListLines.Item item) {
        var brace = text.flow().indexOf('}', item.from());
        return brace > item.from() && brace < item.to() ? brace : item.to();
    }

    /** "Lưu: VT", also as scanners read it. */
    static boolean isArchive(String low) {
        return ARCHIVE.matcher(low).lookingAt();
    }

    static boolean isPurpose(String words) {
        return PURPOSE.matcher(words).find();
    }

    /** A usual purpose that lost marks, in a scanned text also one letter. */
    private static String restored(KeptText text, String written) {
        var bare = Letters.bare(written);
        var slips = text.isScanned() && written.length() > SHORT ? 1 : 0;
        return USUAL.stream()
                .filter(usual -> Nearness.within(slips, bare, Letters.bare(usual)))
                .filter(usual -> slips > 0 || usual.startsWith("để") == written.startsWith("để"))
                .filter(usual -> slips > 0 || usual.length() == written.length())
                .findFirst()
                .orElse(written);
    }

    private static @Nullable Found<ReadRecipient> found(
            KeptText text,
            int from,
            int to,
            @Nullable String written,
            Purpose purpose,
            String rule) {
        var name = text.text(from, Math.max(from, to));
        if (name.length() < 2 || name.length() > 600) {
            return null;
        }
        var low = name.toLowerCase(Locale.ROOT);
        var above =
                low.startsWith("như trên")
                        || low.startsWith("như kính gửi")
                        || Letters.bare(name).replace(" ", "").equals("NHUTREN");
        var sure =
                rule.equals("recipient-loose") || isNoisy(name)
                        ? 0.8
                        : name.length() > 250 || isSpoilt(text, from, to) ? TORN : 0.95;
        return text.found(new ReadRecipient(name, written, purpose, above), from, to, sure, rule);
    }

    /** "don vị": the scanner made letters of it. */
    private static boolean isSpoilt(KeptText text, int from, int to) {
        var words = new Words(text.flow(), text.low(), text.isScanned()).between(from, to);
        return text.isScanned() && words.areMended(0, words.count());
    }

    /** Letters of a signature or of a stamp that the scanner put behind the name. */
    private static boolean isNoisy(String name) {
        return NOISE.matcher(name).find();
    }

    private static int trimEnd(KeptText text, int from, int end) {
        var to = end;
        while (to > from && " ;,.:}/\n-".indexOf(text.flow().charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    static Purpose purpose(String low) {
        if (low.contains("b/c")
                || low.contains("báo cáo")
                || low.contains("b/cáo")
                || low.contains("bc")) {
            return Purpose.REPORT_UP;
        }
        if (low.contains("biết")) {
            return Purpose.FOR_INFORMATION;
        }
        if (low.contains("đăng") || low.contains("công bố") || low.contains("đưa tin")) {
            return Purpose.PUBLISH;
        }
        return Purpose.ACTION;
    }

    private static Purpose plainPurpose(String low) {
        if (low.startsWith("website")
                || low.startsWith("cổng tt")
                || low.contains("công báo")
                || low.startsWith("cổng thông tin")
                || low.startsWith("trang thông tin")) {
            return Purpose.PUBLISH;
        }
        if (low.contains("cvp") || low.startsWith("vpub") || low.startsWith("vptu:")) {
            return Purpose.INTERNAL_POSITION;
        }
        return Purpose.UNSPECIFIED;
    }

    public List<Found<Addressee>> addressees(KeptText text, Part part) {
        if (part.address() < 0) {
            return List.of();
        }
        var found = new ArrayList<Found<Addressee>>();
        for (var i = part.address(); i < Math.max(part.address() + 1, part.bodyFrom()); i++) {
            var from = text.lineStart(i);
            var to = text.lineEnd(i);
            if (i == part.address()) {
                var colon = text.flow().indexOf(':', from);
                from = colon < 0 || colon >= to ? to : colon + 1;
            }
            if (i > part.address()
                    && !found.isEmpty()
                    && "-+".indexOf(text.flow().charAt(from)) < 0) {
                join(text, found, from, to);
            } else {
                split(text, from, to, found);
            }
        }
        return List.copyOf(found);
    }

    private static void join(KeptText text, List<Found<Addressee>> found, int from, int to) {
        var last = found.removeLast();
        var end = trimEnd(text, from, to);
        var name = last.value().name() + " " + text.text(from, Math.max(from, end));
        var span = new Span(last.span().from(), text.span(from, end).to());
        found.add(new Found<>(new Addressee(name), span, 0.85, "kính-gửi"));
    }

    private static void split(KeptText text, int start, int end, List<Found<Addressee>> found) {
        var at = start;
        var cut = NAMES.matcher(text.flow()).region(start, end);
        while (cut.find()) {
            add(text, at, cut.start(), found);
            at = cut.end();
        }
        add(text, at, end, found);
    }

    private static void add(KeptText text, int start, int end, List<Found<Addressee>> found) {
        var from = start;
        while (from < end && "-+ ".indexOf(text.flow().charAt(from)) >= 0) {
            from++;
        }
        var to = trimEnd(text, from, end);
        if (to - from > 1 && to - from < 600) {
            found.add(text.found(new Addressee(text.text(from, to)), from, to, 0.93, "kính-gửi"));
        }
    }
}
