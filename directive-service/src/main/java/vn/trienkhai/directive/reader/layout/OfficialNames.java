package vn.trienkhai.directive.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            NHÀ NƯỚC,KHO BẠC,BẢO HIỂM,KIỂM TOÁN,THANH TRA,CÔNG AN,BỘ CHỈ HUY,QUÂN SỰ,TRUNG TÂM,BỆNH VIỆN,ĐẠI HỌC,HỌC VIỆN
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

    private static final List<Phrase> PHRASES = phrases();

    private record Phrase(String name, String bare) {}

    private OfficialNames() {}

    private static List<Phrase> phrases() {
        var names = new ArrayList<String>();
        for (var list : List.of(POSTS, BODIES, SUBJECTS)) {
            names.addAll(List.of(list.strip().split("[,\\n]")));
        }
        Provinces.NAMES.forEach(name -> names.add(name.toUpperCase(java.util.Locale.ROOT)));
        return names.stream()
                .map(name -> new Phrase(name, Letters.bare(name)))
                .sorted(Comparator.comparing((Phrase each) -> -each.name().length()))
                .toList();
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
        var done = new boolean[line.length()];
        for (var phrase : PHRASES) {
            var many = phrase.bare().length();
            for (var at = bare.indexOf(phrase.bare()); at >= 0; at = next(bare, phrase, at)) {
                if (!done[at] && isWord(bare, at, many) && isCapital(line, at, many)) {
                    out.replace(at, at + many, phrase.name());
                    java.util.Arrays.fill(done, at, at + many, true);
                }
            }
        }
        return first(out, bare, done).toString();
    }

    private static int next(String bare, Phrase phrase, int at) {
        return bare.indexOf(phrase.bare(), at + 1);
    }

    private static StringBuilder first(StringBuilder out, String bare, boolean[] done) {
        for (var name : FIRST) {
            var many = name.length();
            if (bare.startsWith(Letters.bare(name) + " ")
                    && !done[0]
                    && isCapital(out.toString(), 0, many)) {
                out.replace(0, many, name);
            }
        }
        return out;
    }

    private static boolean isCapital(String line, int at, int many) {
        return Letters.areCapitals(line, at, at + many);
    }

    private static boolean isWord(String bare, int at, int many) {
        var end = at + many;
        return (at == 0 || !Character.isLetter(bare.charAt(at - 1)))
                && (end == bare.length() || !Character.isLetter(bare.charAt(end)));
    }
}
