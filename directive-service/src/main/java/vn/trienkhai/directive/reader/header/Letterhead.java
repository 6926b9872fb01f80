package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.symbol.Regime;

/** Number, place, date, marks and the lines of issuing bodies above the title. */
final class Letterhead {

    private static final Pattern BELOW_SYMBOL = Pattern.compile("V[ềv] |[Vv]ề việc ");
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "^"
                            + Pieces.NUMBER
                            + "\\s*[:.]?[\\s.…_]*(?:(\\d[\\d.]{0,6}[a-zA-Z]?)|[^\\s/\\-]{1,6})?[\\s.…_]*([-/].*)?$");
    private static final Pattern NOTATION =
            Pattern.compile(
                    "^[-/]\\s?(?:\\d{4}\\s?/\\s?)?[\\p{L}\\d&]{1,24}(?:\\s?[-/.]\\s?[\\p{L}\\d&]{1,24}){0,4}");
    private static final Pattern URGENCY =
            Pattern.compile("(?:THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|KHẨN)(?:\\s+HẸN GIỜ)?");
    private static final Pattern CIRCULATION =
            Pattern.compile(
                    "LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|KHÔNG PHỔ BIẾN|TÀI LIỆU THU HỒI|DỰ THẢO"
                            + "|CHỈ ĐỌC TẠI CHỖ|KHÔNG ĐƯA TIN.*");

    /** What a visible digital signature prints above the letterhead. */
    private static final Pattern NOISE =
            Pattern.compile(
                    "^(?:Ký bởi|Người ký|Thời gian ký|Địa chỉ|Cơ quan\\s?:|Email|Ngày ký|Signature)");

    private final KeptText text;
    private final List<Piece> heads = new ArrayList<>();
    private boolean party;
    private boolean state;

    @Nullable Found<String> number;
    @Nullable Found<String> symbol;
    @Nullable Found<String> place;
    @Nullable Found<LocalDate> date;
    @Nullable Found<String> urgency;
    @Nullable Piece about;
    final List<Found<String>> circulation = new ArrayList<>();
    private int symbolAt = -1;
    private boolean numberFollows;

    Letterhead(KeptText text, Part part) {
        this.text = text;
        var to = part.title() >= 0 ? part.title() : Math.min(part.bodyFrom(), part.first() + 40);
        for (var piece : Pieces.of(text, part.first(), to)) {
            if (!read(piece) && piece.line() < part.headTo()) {
                heads.add(piece);
            }
        }
    }

    /** Lines in which an issuing body can stand, those above the number first. */
    List<Piece> heads() {
        var above = heads.stream().filter(each -> symbolAt < 0 || each.from() < symbolAt).toList();
        return above.stream().anyMatch(Letterhead::isHead) ? above : List.copyOf(heads);
    }

    private static boolean isHead(Piece piece) {
        return Letters.areCapitals(piece.text());
    }

    @Nullable Regime regime() {
        return party == state ? null : party ? Regime.PARTY : Regime.STATE;
    }

    boolean hasMotto() {
        return party || state;
    }

    private boolean read(Piece piece) {
        var plain = piece.text();
        if (NOISE.matcher(plain).lookingAt()) {
            return true;
        }
        if (isMotto(plain)) {
            return true;
        }
        var below = symbol != null && BELOW_SYMBOL.matcher(plain).lookingAt();
        if (below || plain.regionMatches(true, 0, "V/v", 0, 3)) {
            about = about == null ? piece : about;
            return true;
        }
        return placeDate(piece) || symbol(piece) || mark(piece);
    }

    private boolean isMotto(String plain) {
        var bare = Letters.bare(plain.length() > 80 ? plain.substring(0, 80) : plain);
        if (bare.contains("DANG CONG SAN VIET NAM")) {
            party |= Letters.areCapitals(plain);
            return true;
        }
        var motto = bare.startsWith("CONG H") && bare.contains("NGHIA");
        state |= motto;
        return motto || (bare.startsWith("DOC LAP") && bare.contains("DO"));
    }

    private boolean placeDate(Piece piece) {
        var found = Pieces.PLACE_DATE.matcher(piece.text());
        if (!found.lookingAt() || date != null || place != null) {
            return false;
        }
        var name = Places.restored(found.group(1).strip());
        place =
                text.found(
                        name,
                        piece.from() + found.start(1),
                        piece.from() + found.end(1),
                        0.96,
                        "place");
        var day =
                Dates.of(
                        found.group(2).replace(" ", ""),
                        found.group(3).replace(" ", ""),
                        found.group(4));
        if (day != null) {
            date =
                    text.found(
                            day,
                            piece.from() + found.start(2),
                            piece.from() + found.end(),
                            0.97,
                            "date-line");
        }
        return true;
    }

    private boolean symbol(Piece piece) {
        if (piece.text().matches("S[ốỐ]\\s?:?")) {
            numberFollows = true;
            return true;
        }
        var found = SYMBOL.matcher(numberFollows ? "Số" + plain(piece) : plain(piece));
        var shift = numberFollows ? 2 : 0;
        numberFollows = false;
        if (symbol != null
                || !found.matches()
                || (found.group(1) == null && found.group(2) == null)) {
            return false;
        }
        var running = found.group(1);
        var rest = found.group(2);
        var notation = rest == null ? "" : notation(rest);
        if (notation.isEmpty()) {
            return false;
        }
        symbolAt = piece.from();
        var end = piece.from() - shift + found.start(2) + notation.length();
        var digits = running == null ? "" : running.replace(".", "");
        var joined = mended((digits + notation).replaceAll("\\s+", ""));
        var from = piece.from() - shift + found.start(running == null ? 2 : 1);
        symbol = text.found(joined, from, end, 0.97, running == null ? "notation" : "symbol");
        if (running != null) {
            number = text.found(digits, from, piece.from() - shift + found.end(1), 0.97, "number");
        }
        return true;
    }

    /** The abbreviations of types that lose their stroke most often. */
    private static String mended(String symbol) {
        return symbol.replaceFirst("([-/])QD([-/])", "$1QĐ$2")
                .replaceFirst("([-/])CD([-/])", "$1CĐ$2")
                .replaceFirst("([-/])ND([-/])", "$1NĐ$2");
    }

    private String plain(Piece piece) {
        return text.flow().substring(piece.from(), piece.to());
    }

    /** As far as it reads like a notation; capitals torn apart at its end belong to it. */
    private static String notation(String rest) {
        var found = NOTATION.matcher(rest);
        if (!found.lookingAt()) {
            return "";
        }
        var tail = rest.substring(found.end());
        return tail.matches("(?: \\p{Lu}{1,3}){1,6}\\s*") ? rest.strip() : found.group();
    }

    private boolean mark(Piece piece) {
        var plain = piece.text().strip();
        if (URGENCY.matcher(plain).matches()) {
            urgency = text.found(plain, piece.from(), piece.to(), 0.97, "urgency-mark");
            return true;
        }
        if (CIRCULATION.matcher(plain).matches()) {
            circulation.add(text.found(plain, piece.from(), piece.to(), 0.97, "circulation-mark"));
            return true;
        }
        return false;
    }
}
