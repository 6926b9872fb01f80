package vn.trienkhai.directive.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Marks;
import vn.trienkhai.directive.reader.Nearness;

/** The fixed words by which the parts of an official form are known, line by line. */
public final class Signs {

    /** Types of documents as their titles are printed; longer ones first. */
    public static final List<String> TYPES =
            List.of(
                    "Chương trình hành động",
                    "Chương trình công tác",
                    "Nghị quyết liên tịch",
                    "Thông tư liên tịch",
                    "Hướng dẫn liên ngành",
                    "Hướng dẫn liên tịch",
                    "Kế hoạch liên ngành",
                    "Kế hoạch liên tịch",
                    "Kế hoạch phối hợp",
                    "Chương trình phối hợp",
                    "Quy chế phối hợp",
                    "Nghị quyết",
                    "Quyết định",
                    "Chỉ thị",
                    "Kết luận",
                    "Kế hoạch",
                    "Chương trình",
                    "Hướng dẫn",
                    "Quy chế",
                    "Quy định",
                    "Thông báo",
                    "Thông cáo",
                    "Thông tri",
                    "Thông tư",
                    "Nghị định",
                    "Công điện",
                    "Báo cáo",
                    "Tờ trình",
                    "Đề án",
                    "Phương án",
                    "Dự án",
                    "Biên bản",
                    "Pháp lệnh",
                    "Luật",
                    "Lệnh",
                    "Giấy mời",
                    "Giấy ủy quyền",
                    "Giấy giới thiệu",
                    "Giấy nghỉ phép",
                    "Giấy chứng nhận",
                    "Giấy đi đường",
                    "Phiếu gửi",
                    "Phiếu báo",
                    "Quy hoạch",
                    "Cương lĩnh",
                    "Công văn",
                    "Điều lệ",
                    "Chiến lược",
                    "Quy trình",
                    "Hợp đồng",
                    "Bản ghi nhớ",
                    "Bản thỏa thuận",
                    "Thư mời",
                    "Lời kêu gọi",
                    "Tuyên bố",
                    "Phiếu chuyển");

    private static final List<String> SMALL =
            TYPES.stream().map(type -> type.toLowerCase(java.util.Locale.ROOT)).toList();

    private static final List<String> BARE =
            TYPES.stream().map(type -> Letters.bare(type).replace(" ", "")).toList();

    /** In which somebody signs. */
    public static final String POSTS =
            "(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|THỦ TƯỚNG|CHỦ NHIỆM|TRƯỞNG BAN|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG"
                    + "|VỤ TRƯỞNG|CHÁNH VĂN PHÒNG|TỔNG GIÁM ĐỐC|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHÁNH ÁN"
                    + "|TỔNG THANH TRA|CHÁNH THANH TRA|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG BÍ THƯ|THỐNG ĐỐC"
                    + "|TỔNG KIỂM TOÁN|TƯ LỆNH|CHỈ HUY TRƯỞNG|CHÍNH ỦY|TỔ TRƯỞNG|TRƯỞNG PHÒNG"
                    + "|TRƯỞNG ĐOÀN|CHI CỤC TRƯỞNG|TRƯỞNG TIỂU BAN|TỔNG THƯ KÝ|TỔNG BIÊN TẬP"
                    + "|TRƯỞNG KHOA|TRƯỞNG CÔNG AN|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|THỦ TRƯỞNG)";

    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "^(?:[T„1I|]/ ?M|T\\.M\\.?|TM(?:[.,]|(?= ))|KT(?:[.,]|(?= ))|K/ ?T|TL(?:[.,]|(?= ))|T/"
                            + " ?L|TUQ(?:[.,]|(?= ))|T/ ?UQ|Q\\.)\\s*\\p{Lu}");
    private static final Pattern POSITION =
            Pattern.compile(
                    "^(?:PHÓ |Q\\. ?|QUYỀN )?(?:"
                            + POSTS
                            + "|THƯỜNG TRỰC|ỦY VIÊN|UỶ VIÊN)(?![\\p{Ll}])");
    private static final Pattern ANNEX =
            Pattern.compile(
                    "^(?:PHỤ LỤC|ĐỀ CƯƠNG|DANH MỤC|DANH SÁCH|BIỂU|MẪU|THUYẾT MINH|BẢNG|Phụ lục"
                            + " \\w+$|Mẫu số|Biểu số|Biểu mẫu).*");
    private static final Pattern KINH_GUI =
            Pattern.compile(
                    "^[-+ ]*k"
                            + Marks.I
                            + "nh g"
                            + Marks.U
                            + "i\\b|^[^\\p{L}\\n"
                            + "]{0,4}(?:\\p{L}{0,3}nh )?g[ửuừứữự][iíl]\\s*:");

    private static final int LONGEST_TELEGRAM = 120;
    private static final int FIRST = 7;
    private static final int LONGEST_TYPE = 26;

    /** Shorter types are told apart by one letter. */
    private static final int FEWEST = 7;

    private static final Pattern TELEGRAM =
            Pattern.compile("(?:^|\\s)(?:[Đđ]iện|ĐIỆN|[Gg]ửi|GỬI)\\s?:\\s*$");

    private static final Pattern LIST_START = Pattern.compile(Marks.LIST);
    private static final Pattern LIST_HEAD = Pattern.compile(Marks.LIST + "\\s*(?:[:\\-/;.]|$)");

    private Signs() {}

    static boolean isListStart(KeptText text, int line) {
        var from = skipMarks(text, line);
        if (from + 8 > text.lineEnd(line) || text.low().charAt(from) != 'n') {
            return false;
        }
        var low = text.low().substring(from, Math.min(from + 14, text.lineEnd(line)));
        return LIST_START.matcher(low).lookingAt()
                && (text.lineEnd(line) - from < 12 || LIST_HEAD.matcher(low).lookingAt());
    }

    private static int skipMarks(KeptText text, int line) {
        var from = text.lineStart(line);
        while (from < text.lineEnd(line) && "-+( ".indexOf(text.flow().charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** TM., T/M, KT. … followed by capitals. */
    public static boolean isAuthority(String line) {
        return line.length() < 300
                && !line.isEmpty()
                && "TKQ„1I|".indexOf(line.charAt(0)) >= 0
                && AUTHORITY.matcher(line).lookingAt();
    }

    /** A position in capitals, with its marks or without: PHÓ CHỦ TỊCH. */
    public static boolean isPosition(String line) {
        return line.length() < 200
                && (POSITION.matcher(line).lookingAt()
                        || (Letters.areCapitals(line, 0, Math.min(line.length(), FIRST))
                                && POSITION.matcher(OfficialNames.restored(line)).lookingAt()));
    }

    static boolean isAnnex(String line) {
        return line.length() < 200 && ANNEX.matcher(line).lookingAt();
    }

    static boolean isAddress(KeptText text, int line) {
        var from = text.lineStart(line);
        var low = text.low();
        return from + 6 < text.length()
                && KINH_GUI.matcher(low)
                        .region(from, Math.min(text.lineEnd(line), from + 20))
                        .lookingAt();
    }

    /** "THỦ TƯỚNG CHÍNH PHỦ điện:" and the like: a list of addressees follows. */
    static boolean isTelegramAddress(String line) {
        return line.length() < LONGEST_TELEGRAM && TELEGRAM.matcher(line).find();
    }

    /**
     * The type whose name in capitals begins the line, or null; alone on a line it may have lost
     * marks or stand in letters apart: CONG ĐIỆN, K Ế HOẠCH.
     */
    public static @Nullable String typeAt(String line) {
        if (line.length() < 4
                || !Character.isUpperCase(line.charAt(0))
                || Character.isLowerCase(line.charAt(1))) {
            return null;
        }
        var small =
                line.substring(0, Math.min(line.length(), LONGEST_TYPE))
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("uỷ", "ủy");
        var alone = line.length() < LONGEST_TYPE && Letters.areCapitals(line);
        var bare = alone ? Letters.bare(line).replace(" ", "") : "";
        if (BARE.contains(bare)) {
            return TYPES.get(BARE.indexOf(bare));
        }
        for (var i = 0; i < SMALL.size(); i++) {
            var type = SMALL.get(i);
            if (small.startsWith(type)
                    && (line.length() == type.length()
                            || !Character.isLetterOrDigit(line.charAt(type.length())))
                    && Letters.areCapitals(line, 0, type.length())) {
                return TYPES.get(i);
            }
        }
        return bare.length() < FEWEST ? null : nearType(bare);
    }

    /** One letter misread: QUYETDINHI. */
    private static @Nullable String nearType(String bare) {
        for (var i = 0; i < BARE.size(); i++) {
            if (BARE.get(i).length() >= FEWEST && Nearness.within(1, BARE.get(i), bare)) {
                return TYPES.get(i);
            }
        }
        return null;
    }
}
