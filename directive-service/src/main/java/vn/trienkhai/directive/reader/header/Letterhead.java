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
import vn.trienkhai.directive.symbol.Strokes;

/** Number, place, date, marks and the lines of issuing bodies above the title. */
final class Letterhead {

    private static final Pattern SYMBOL =
            Pattern.compile(
                    "^"
                            + Pieces.NUMBER
                            + "\\s*[:.]?[\\s.…_]*(?:(\\d[\\d.]{0,6}[a-zA-Z]?)|[^\\s/\\-]{1,6})?[\\s.…_]*([-/].*)?$");
    private static final Pattern SPOILT =
            Pattern.compile(
                    Pieces.NUMBER
                            + "\\s?[:.]\\s?(?:(\\d{1,6})|\\S{1,6}?)?\\s?[^\\p{L}\\d\\s(]?\\s?"
                            + "(\\p{Lu}{2,10}-\\p{Lu}[\\p{L}&]{1,12})(?!\\S)");
    private static final Pattern PART = Pattern.compile("(?<=[-/])\\p{Lu}{3,}");
    private static final Pattern NUMBER_ALONE = Pattern.compile(Pieces.NUMBER + "\\s?:?");
    private static final Pattern NOTATION =
            Pattern.compile(
                    "^[-/]\\s?(?:\\d{4}\\s?/\\s?)?[\\p{L}\\d&]{1,24}(?:\\s?[-/.]\\s?[\\p{L}\\d&]{1,24}){0,4}");

    /** "Về …" below the number; "V/v" also as scanners read it. */
    private static final Pattern BELOW =
            Pattern.compile("Về |về việc |V(?:v|[WJVIl1|.\\\\]{1,2}[vV]?) (?=\\p{Ll})");

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
    private @Nullable Piece mottoAt;
    final List<Found<String>> circulation = new ArrayList<>();
    private int symbolAt = -1;
    private boolean numberFollows;

    Letterhead(KeptText text, Part part, @Nullable PageTitle page) {
        this.text = text;
        var to = part.title() >= 0 ? part.title() : Math.min(part.bodyFrom(), part.first() + 40);
        for (var piece : Pieces.of(text, part.first(), to)) {
            var isPage = page != null && page.isAt(piece);
            if (!isPage && !read(piece) && piece.line() < part.headTo()) {
                heads.add(piece);
            }
        }
        if (page != null && symbol == null) {
            number = page.number();
            symbol = page.symbol();
            date = date == null ? page.date() : date;
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

    /** The regime the motto shows, where no number does. */
    @Nullable Found<Regime> regimeOfMotto() {
        var shown = regime();
        return shown == null || mottoAt == null
                ? null
                : text.found(shown, mottoAt.from(), mottoAt.to(), 0.9, "motto");
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
            mottoAt = mottoAt == null ? piece : mottoAt;
            return true;
        }
        var below = symbol != null && BELOW.matcher(plain).lookingAt();
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
        if (date != null || place != null) {
            return false;
        }
        if (!found.find() || found.start() > Pieces.LONGEST_PIECE) {
            return placeOnly(piece);
        }
        var read = piece.text().substring(0, found.end(1));
        var near = found.start() == 0 ? null : Places.nearProvince(read);
        var name = near == null ? Places.restored(found.group(1).strip()) : near;
        place =
                text.found(
                        name,
                        piece.from() + (near == null ? found.start(1) : 0),
                        piece.from() + found.end(1),
                        near == null ? 0.96 : 0.8,
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

    private boolean placeOnly(Piece piece) {
        var found = Pieces.PLACE_ONLY.matcher(piece.text());
        var name = found.lookingAt() ? Places.known(found.group(1)) : null;
        if (name != null) {
            place = text.found(name, piece.from(), piece.from() + found.end(1), 0.85, "place");
        }
        return name != null;
    }

    private boolean symbol(Piece piece) {
        if (NUMBER_ALONE.matcher(piece.text()).matches()) {
            numberFollows = true;
            return true;
        }
        var found = SYMBOL.matcher(numberFollows ? "Số" + plain(piece) : plain(piece));
        var shift = numberFollows ? 2 : 0;
        numberFollows = false;
        if (symbol != null) {
            return false;
        }
        if (!found.matches() || found.group(2) == null) {
            return spoiltSymbol(piece);
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
        symbol =
                running == null
                        ? text.found(joined, from, end, text.isScanned() ? 0.85 : 0.97, "notation")
                        : text.found(joined, from, end, 0.97, "symbol");
        if (running != null) {
            number = text.found(digits, from, piece.from() - shift + found.end(1), 0.97, "number");
        }
        return true;
    }

    /** The stroke between number and notation was lost or taken for another sign. */
    private boolean spoiltSymbol(Piece piece) {
        var found = SPOILT.matcher(plain(piece));
        if (!text.isScanned() || !found.lookingAt()) {
            return false;
        }
        symbolAt = piece.from();
        var running = found.group(1);
        var digits = running == null ? "" : running;
        var from = piece.from() + found.start(running == null ? 2 : 1);
        symbol =
                text.found(
                        mended(digits + "/" + found.group(2)),
                        from,
                        piece.from() + found.end(2),
                        0.8,
                        "torn-symbol");
        if (running != null) {
            number = text.found(running, from, piece.from() + found.end(1), 0.8, "torn-number");
        }
        return true;
    }

    /** The abbreviations of types that lose their stroke most often. */
    private static String mended(String symbol) {
        return PART.matcher(symbol)
                .replaceAll(part -> Strokes.restored(part.group()))
                .replaceFirst("([-/])QD([-/])", "$1QĐ$2")
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
