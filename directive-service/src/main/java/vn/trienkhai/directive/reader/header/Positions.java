package vn.trienkhai.directive.reader.header;

import java.util.List;
import vn.trienkhai.directive.reader.Letters;

/** Puts back the marks that a scanner lost in the fixed words of a signature. */
final class Positions {

    private static final List<String> KNOWN =
            List.of(
                    "TỔNG CỤC TRƯỞNG",
                    "CHI CỤC TRƯỞNG",
                    "CỤC TRƯỞNG",
                    "VỤ TRƯỞNG",
                    "BỘ TRƯỞNG",
                    "THỨ TRƯỞNG",
                    "CHỦ TỊCH",
                    "PHÓ CHỦ TỊCH",
                    "CHỦ NHIỆM",
                    "CHÁNH VĂN PHÒNG",
                    "PHÓ",
                    "GIÁM ĐỐC",
                    "BÍ THƯ",
                    "TRƯỞNG BAN",
                    "THỦ TƯỚNG",
                    "BAN THƯỜNG VỤ",
                    "ỦY BAN NHÂN DÂN",
                    "VIỆN TRƯỞNG",
                    "HIỆU TRƯỞNG",
                    "TỔNG");

    private Positions() {}

    /** The same letters, those of known positions as they are spelled; the length stays. */
    static String restored(String line) {
        var mended = line.strip().replace("U'", "Ư").replace("O'", "Ơ");
        var bare = Letters.bare(mended);
        if (bare.length() != mended.length()) {
            return mended;
        }
        var out = new StringBuilder(mended);
        for (var known : KNOWN) {
            var plain = Letters.bare(known);
            for (var at = bare.indexOf(plain); at >= 0; at = bare.indexOf(plain, at + 1)) {
                if (wordAt(bare, at, plain.length())
                        && Letters.areCapitals(mended, at, at + plain.length())) {
                    out.replace(at, at + known.length(), known);
                }
            }
        }
        return out.toString();
    }

    private static boolean wordAt(String bare, int at, int length) {
        var end = at + length;
        return (at == 0 || !Character.isLetter(bare.charAt(at - 1)))
                && (end == bare.length() || !Character.isLetter(bare.charAt(end)));
    }
}
