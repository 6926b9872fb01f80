package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How far a duty goes, who answers for it and whether it has a roadmap, where its words say so
 * (domain.md 5.4, 5.10).
 */
enum Qualifiers {
    OWN_REMIT("căn cứ (?:vào )?(?:chức năng|nhiệm vụ)|theo chức năng|trong phạm vi"),
    OWN_INITIATIVE("chủ động"),
    ROADMAP("có lộ trình|theo lộ trình"),
    HEAD_RESPONSIBILITY("người đứng đầu|thủ trưởng (?:cơ quan|đơn vị|các)|trách nhiệm cá nhân");

    private final Pattern words;

    Qualifiers(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    static List<String> in(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        var found = new ArrayList<String>();
        for (var each : values()) {
            if (each.words.matcher(low).find()) {
                found.add(each.name());
            }
        }
        return found;
    }
}
