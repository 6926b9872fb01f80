package vn.trienkhai.directive.reader.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.layout.OfficialNames;

/** Joins the lines of a letterhead into names of bodies: the superior above, the issuer below. */
final class Issuers {

    /** A line that begins like this begins a body of its own. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "^(?:BỘ|SỞ|BAN|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|ĐẢNG ĐOÀN|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG"
                            + " BỘ|CHI BỘ|TỔNG C\\p{Lu}C|CỤC|VỤ|VĂN PHÒNG|PHÒNG|CHI CỤC|TRƯỜNG|HỌC"
                            + " VIỆN|VIỆN|TRUNG TÂM|CÔNG TY|TẬP ĐOÀN|TỔNG CÔNG TY|TỔNG LIÊN ĐOÀN|TỔNG"
                            + " HỘI|TỈNH ỦY|TỈNH UỶ|HUYỆN ỦY|HUYỆN UỶ|THÀNH ỦY|THÀNH UỶ|QUẬN ỦY|QUẬN"
                            + " UỶ|THỊ ỦY|THỊ UỶ|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|ĐOÀN|LIÊN ĐOÀN|LIÊN"
                            + " HIỆP|LIÊN MINH|HỘI|HIỆP HỘI|MẶT TRẬN|THANH TRA|BỆNH VIỆN|TRẠM|KHO"
                            + " BẠC|NGÂN HÀNG|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|THƯỜNG TRỰC|THỦ TƯỚNG|CHỦ"
                            + " TỊCH|CHÍNH PHỦ|QUỐC HỘI|BẢO HIỂM|KIỂM TOÁN|CÔNG AN|QUÂN KHU|BỘ CHỈ"
                            + " HUY|TỔ CÔNG TÁC|TIỂU BAN|CÔNG ĐOÀN|ĐẠI HỌC|TÒA|KHỐI)(?![\\p{L}])");

    /** A name that needs the next line to be whole. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:ĐẢNG ĐOÀN|ĐẢNG ỦY|ĐẢNG UỶ|BAN CÁN SỰ ĐẢNG|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN"
                            + " DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ỦY BAN THƯỜNG VỤ|UỶ BAN THƯỜNG VỤ|BAN"
                            + " CHỈ ĐẠO|BAN CHẤP HÀNH|VĂN PHÒNG|SỞ|BỘ|ĐẢNG BỘ|BAN|CHỦ TỊCH|BỘ"
                            + " TRƯỞNG|GIÁM ĐỐC|THƯỜNG TRỰC|BAN THƯỜNG TRỰC|BAN THƯỜNG VỤ|TIỂU BAN|ỦY"
                            + " BAN BẦU CỬ|UỶ BAN BẦU CỬ|TRƯỜNG|VIỆN|CỤC|PHÒNG|BAN QUẢN LÝ|HỘI ĐỒNG|ỦY"
                            + " BAN|LIÊN ĐOÀN|TRUNG TÂM|CÔNG TY|.*"
                            + " (?:VÀ|VỀ|CÁC|CỦA|CHO|TRONG)|.*[,-])");

    /** Two bodies that a table cell ran together. */
    private static final Pattern INNER =
            Pattern.compile(
                    "(?<=^(?:BỘ|UBND|ỦY BAN|UỶ BAN|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|BAN"
                            + " CHẤP HÀNH|ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|TỔNG CỤC|SỞ|CỤC|TỈNH ĐOÀN|HỘI"
                            + " ĐỒNG|MẶT TRẬN|TỔNG LIÊN ĐOÀN|LIÊN ĐOÀN)[^\\n"
                            + "]{3,60}) (?=(?:TỔNG CỤC|SỞ|CỤC|CHI CỤC|BAN (?:TUYÊN|TỔ CHỨC|DÂN VẬN|NỘI"
                            + " CHÍNH|KINH TẾ|THƯỜNG|BÍ THƯ|CHỈ ĐẠO|QUẢN LÝ|DÂN TỘC|XÂY DỰNG ĐẢNG|CHẤP"
                            + " HÀNH|CHỈ HUY)|TIỂU BAN|TỔ CÔNG TÁC|LIÊN ĐOÀN|ỦY BAN KIỂM TRA|VĂN"
                            + " PHÒNG|ĐẢNG ĐOÀN|BAN CÁN SỰ|THANH TRA|TRƯỜNG|BỆNH VIỆN|TRUNG"
                            + " TÂM|PHÒNG|BỘ CHÍNH TRỊ|(?<!THƯỜNG |NỘI |DỊCH |NHIỆM )VỤ(?= \\p{Lu}))(?: |$))");

    /** A whole name; a dash behind it is a rule of the form. */
    private static final Pattern MINISTRY =
            Pattern.compile("(?:BỘ|SỞ|TỔNG CỤC|CỤC|UBND|ỦY BAN|UỶ BAN) \\p{Lu}{2,}.* -");

    private static final Pattern STAMP = Pattern.compile(".*(?:ĐẾN|CÔNG VĂN ĐẾN|SAO Y|SAO LỤC).*");

    private static final int LONGEST = 200;
    private static final Pattern REST = Pattern.compile("(?!I{2,3}$|VI)\\p{Lu}{2,3}");

    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "^(?:UBND|HĐND)(?=\\s|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name whose marks the scanner lost is less sure. */
    private static final double TORN = 0.1;

    private Issuers() {}

    /** Names from top to bottom; the last is the issuer. */
    static List<Piece> group(List<Piece> lines) {
        var bodies = new ArrayList<Piece>();
        var open = false;
        for (var each : lines) {
            var line = spelled(each);
            if (!isName(line) && !(open && isRest(line.text()))) {
                open = false;
                continue;
            }
            for (var piece : split(line)) {
                var last = bodies.isEmpty() ? null : bodies.getLast();
                if (last != null && open && joins(last.text(), piece.text())) {
                    bodies.set(bodies.size() - 1, join(last, piece));
                } else {
                    bodies.add(piece);
                }
                open = true;
            }
        }
        return bodies;
    }

    private static Piece spelled(Piece line) {
        return line.text().length() > LONGEST
                ? line
                : new Piece(
                        line.from(),
                        line.to(),
                        OfficialNames.restored(line.text().replaceFirst("VI[ỆE]TNAM$", "VIỆT NAM")),
                        line.line(),
                        line.bold());
    }

    /** "TẬT", "YÊN": the last word of a name that went on below. */
    private static boolean isRest(String line) {
        return REST.matcher(line).matches();
    }

    static boolean isName(Piece line) {
        var name = line.text();
        return name.length() >= 4
                && name.length() < LONGEST
                && !STAMP.matcher(name).matches()
                && (Letters.areCapitals(name)
                        || (name.length() < 80
                                && Character.isUpperCase(name.charAt(0))
                                && HEAD.matcher(name.toUpperCase(Locale.ROOT)).lookingAt()));
    }

    /** Whether a name begins as that of a body. */
    static boolean isHead(String name) {
        return HEAD.matcher(name.toUpperCase(Locale.ROOT)).lookingAt();
    }

    private static List<Piece> split(Piece line) {
        var cut = INNER.matcher(line.text());
        if (!cut.find() || line.text().indexOf(' ', cut.end()) < 0) {
            return List.of(line);
        }
        var at = line.from() + cut.start();
        return List.of(
                new Piece(
                        line.from(),
                        at,
                        line.text().substring(0, cut.start()),
                        line.line(),
                        line.bold()),
                new Piece(
                        at + 1,
                        line.to(),
                        line.text().substring(cut.end()),
                        line.line(),
                        line.bold()));
    }

    private static boolean joins(String above, String below) {
        var head = HEAD.matcher(below.toUpperCase(Locale.ROOT)).lookingAt();
        var rule = above.endsWith("-") && MINISTRY.matcher(above).matches();
        return head ? BARE.matcher(above).matches() && !rule : true;
    }

    private static Piece join(Piece above, Piece below) {
        return new Piece(
                above.from(),
                below.to(),
                above.text() + " " + below.text(),
                above.line(),
                above.bold());
    }

    /** The name in small letters, as the body of the document writes it where it does. */
    static Found<String> named(KeptText text, Piece piece, double confidence, String rule) {
        var name = piece.text().replaceAll("[^\\p{L}\\p{N})]+$", "");
        var written = expanded(Casing.asInText(text, name));
        var printed = text.clean().substring(piece.from(), piece.to());
        var torn =
                name.indexOf(' ') > 0
                        && (!Letters.bare(written).equals(Letters.bare(expanded(name)))
                                || printed.equals(Letters.bare(printed))
                                || !printed.equals(OfficialNames.restored(printed)));
        var unsure = torn || (text.isScanned() && !isConfirmed(text, name, piece.to()));
        return text.found(
                written, piece.from(), piece.to(), unsure ? confidence - TORN : confidence, rule);
    }

    /** A scanner spoils no name in the same way twice, and none of those everybody knows. */
    private static boolean isConfirmed(KeptText text, String name, int after) {
        return Places.known(name) != null || text.low().indexOf(KeptText.fold(name), after) >= 0;
    }

    /**
     * Organs of the Party print their committee above: BAN CHẤP HÀNH TRUNG ƯƠNG over BAN TỔ CHỨC.
     */
    static Found<String> issuer(KeptText text, List<Piece> bodies, double confidence) {
        var own = named(text, bodies.getLast(), confidence, "letterhead");
        if (KeptText.fold(own.value()).equals("ủy ban thường vụ")) {
            return own.as("Ủy ban Thường vụ Quốc hội");
        }
        if (bodies.size() < 2) {
            return own;
        }
        var above = expanded(Casing.asInText(text, bodies.get(bodies.size() - 2).text()));
        var name = own.value();
        var low = KeptText.fold(name);
        if (STANDING.contains(low)) {
            return own.as(name + " " + above);
        }
        if (!low.matches(
                        "(?:ban (?!bí thư|thường vụ|chấp hành|chỉ đạo|cán sự).*|văn phòng|ủy ban"
                                + " kiểm tra)")
                || low.endsWith("trung ương")) {
            return own;
        }
        if (low.equals("văn phòng")) {
            return own.as(name + " " + above);
        }
        var central = KeptText.fold(above).endsWith("trung ương");
        for (var whole : List.of(name + " Trung ương", name + " " + above)) {
            if (text.low().contains(KeptText.fold(whole))) {
                return own.as(whole);
            }
        }
        return central && low.startsWith("ban ") ? own.as(name + " Trung ương") : own;
    }

    /** Names that say nothing without the body whose organ they are. */
    private static final Set<String> STANDING =
            Set.of(
                    "ban thường trực",
                    "thường trực",
                    "ban thường vụ",
                    "ban chấp hành",
                    "đoàn chủ tịch");

    /** UBND and HĐND written out. */
    static String expanded(String written) {
        var name = written.replaceFirst("^[ ./|]+", "");
        return ABBREVIATED.matcher(name).find()
                ? name.replaceFirst("^(?iu:ubnd)(?=\\s|$)", "Ủy ban nhân dân")
                        .replaceFirst("^(?iu:hđnd)(?=\\s|$)", "Hội đồng nhân dân")
                : name;
    }

    static @Nullable Piece last(List<Piece> bodies) {
        return bodies.isEmpty() ? null : bodies.getLast();
    }
}
