package vn.trienkhai.directive.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;

/** Puts back the marks that a scanner lost in names of bodies and posts printed in capitals. */
public final class OfficialNames {

    private static final String POSTS =
            """
            TỔNG CỤC TRƯỞNG,CHI CỤC TRƯỞNG,CỤC TRƯỞNG,VỤ TRƯỞNG,BỘ TRƯỞNG,THỨ TRƯỞNG,CHỦ TỊCH,CHỦ NHIỆM,CHÁNH VĂN PHÒNG
            CHÁNH ÁN,CHÁNH THANH TRA,TỔNG THANH TRA,TỔNG KIỂM TOÁN,THỐNG ĐỐC,TỔNG GIÁM ĐỐC,GIÁM ĐỐC,TỔNG BÍ THƯ,BÍ THƯ
            TRƯỞNG BAN,TRƯỞNG PHÒNG,TRƯỞNG ĐOÀN,TỔ TRƯỞNG,THỦ TƯỚNG,VIỆN TRƯỞNG,HIỆU TRƯỞNG,TƯ LỆNH,CHỈ HUY TRƯỞNG,THƯỜNG TRỰC
            ỦY VIÊN,TỔNG THƯ KÝ,THỦ TRƯỞNG,PHÓ,QUYỀN,TỔNG,TRƯỞNG
            """;

    private static final String BODIES =
            """
            ỦY BAN NHÂN DÂN,HỘI ĐỒNG NHÂN DÂN,HỘI ĐỒNG,ỦY BAN KIỂM TRA,ỦY BAN THƯỜNG VỤ QUỐC HỘI,QUỐC HỘI,CHÍNH PHỦ,BỘ CHÍNH TRỊ
            BAN BÍ THƯ,BAN THƯỜNG VỤ,BAN CHẤP HÀNH,TRUNG ƯƠNG,TỈNH ỦY,THÀNH ỦY,HUYỆN ỦY,QUẬN ỦY,THỊ ỦY,ĐẢNG ỦY,ĐẢNG BỘ,ĐẢNG ĐOÀN
            BAN CÁN SỰ ĐẢNG,CÁC CƠ QUAN ĐẢNG,CHI BỘ,VĂN PHÒNG,BAN TỔ CHỨC,BAN TUYÊN GIÁO,DÂN VẬN,NỘI CHÍNH,BAN CHỈ ĐẠO
            BAN QUẢN LÝ,TỔNG CỤC,CHI CỤC,CỤC THUẾ,THUẾ,HẢI QUAN,MẶT TRẬN,TỔ QUỐC,PHỤ NỮ,NÔNG DÂN,CỰU CHIẾN BINH,LIÊN HIỆP
            TỔNG LIÊN ĐOÀN,LIÊN ĐOÀN,ĐOÀN CHỦ TỊCH,TỈNH ĐOÀN,THÀNH ĐOÀN,ĐOÀN ĐẠI BIỂU,VIỆN KIỂM SÁT,TÒA ÁN,TỐI CAO,NGÂN HÀNG
            NHÀ NƯỚC,KHO BẠC,BẢO HIỂM,KIỂM TOÁN,THANH TRA,KIỂM TRA,CÔNG AN,BỘ CHỈ HUY,QUÂN SỰ,TRUNG TÂM,BỆNH VIỆN,ĐẠI HỌC,HỌC VIỆN
            TẬP ĐOÀN,TỔNG CÔNG TY,CÔNG TY,TIỂU BAN,TỔ CÔNG TÁC,ỦY BAN,NHÂN DÂN
            """;

    private static final String SUBJECTS =
            """
            NỘI VỤ,TÀI CHÍNH,TƯ PHÁP,Y TẾ,XÂY DỰNG,GIAO THÔNG VẬN TẢI,CÔNG THƯƠNG,GIÁO DỤC VÀ ĐÀO TẠO,KHOA HỌC VÀ CÔNG NGHỆ
            KẾ HOẠCH VÀ ĐẦU TƯ,LAO ĐỘNG,THƯƠNG BINH VÀ XÃ HỘI,THƯƠNG BINH,VÀ XÃ HỘI,XÃ HỘI,NÔNG NGHIỆP,PHÁT TRIỂN NÔNG THÔN
            VÀ MÔI TRƯỜNG,MÔI TRƯỜNG,TÀI NGUYÊN,THÔNG TIN VÀ TRUYỀN THÔNG,VĂN HÓA,THỂ THAO,DU LỊCH,DÂN TỘC,TÔN GIÁO,NGOẠI VỤ
            NGOẠI GIAO,QUỐC PHÒNG,THỐNG KÊ,PHÒNG BỆNH,KIỂM SOÁT BỆNH TẬT,PHÒNG CHỐNG THIÊN TAI,PHÒNG CHÁY,CHỮA CHÁY,ĐIỆN LỰC
            KHÁM CHỮA BỆNH,VIỆT NAM,TỈNH,HUYỆN,THÀNH PHỐ,PHƯỜNG
            """;

    /** Words too short to stand anywhere: only where a name begins. */
    private static final List<String> FIRST =
            List.of("SỞ", "BỘ", "CỤC", "PHÒNG", "VỤ", "HỘI", "ĐOÀN", "TRƯỜNG", "VIỆN", "TỈNH");

    /** By their first word without marks, the longest first. */
    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private record Phrase(String name, String bare) {}

    private OfficialNames() {}

    private static Map<String, List<Phrase>> phrases() {
        var names = new ArrayList<String>();
        for (var list : List.of(POSTS, BODIES, SUBJECTS)) {
            names.addAll(List.of(list.strip().split("[,\\n]")));
        }
        Provinces.NAMES.forEach(name -> names.add(name.toUpperCase(Locale.ROOT)));
        return names.stream()
                .map(name -> new Phrase(name, Letters.bare(name)))
                .sorted(Comparator.comparing((Phrase each) -> -each.name().length()))
                .collect(Collectors.groupingBy(each -> firstWord(each.bare(), 0)));
    }

    private static String firstWord(String bare, int from) {
        var end = from;
        while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        return bare.substring(from, end);
    }

    /** As {@link #restored}, and marks read as apostrophes put back: "BÍ THU'". */
    public static String spelled(String line) {
        return restored(line.strip().replace("U'", "Ư").replace("O'", "Ơ"));
    }

    /** The same letters, those of known names as they are spelled; the length stays. */
    public static String restored(String line) {
        var bare = Letters.bare(line);
        if (bare.length() != line.length()) {
            return line;
        }
        var out = new StringBuilder(line);
        var at = 0;
        while (at < bare.length()) {
            var word = firstWord(bare, at);
            var phrase = word.isEmpty() ? null : phraseAt(line, bare, at, word);
            if (phrase == null) {
                at += Math.max(1, word.length());
            } else {
                var end = at + phrase.name().length();
                if (!KeptText.fold(line.substring(at, end)).equals(KeptText.fold(phrase.name()))) {
                    out.replace(at, end, phrase.name());
                }
                at = end;
            }
        }
        var begins = phraseAt(line, bare, 0, firstWord(bare, 0)) != null;
        return begins ? out.toString() : first(out, bare);
    }

    private static @Nullable Phrase phraseAt(String line, String bare, int at, String word) {
        for (var phrase : PHRASES.getOrDefault(word, List.of())) {
            var end = at + phrase.bare().length();
            if (bare.startsWith(phrase.bare(), at)
                    && (end == bare.length() || !Character.isLetter(bare.charAt(end)))
                    && Letters.areCapitals(line, at, end)) {
                return phrase;
            }
        }
        return null;
    }

    private static String first(StringBuilder out, String bare) {
        for (var name : FIRST) {
            if (bare.startsWith(Letters.bare(name) + " ")
                    && Letters.areCapitals(out, 0, name.length())) {
                out.replace(0, name.length(), name);
                return out.toString();
            }
        }
        return out.toString();
    }
}
