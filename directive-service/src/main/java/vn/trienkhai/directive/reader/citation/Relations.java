package vn.trienkhai.directive.reader.citation;

import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.directive.relation.RelationType;

/** Proposes how a document stands to one it names, from the words before the name. */
final class Relations {

    private record Phrase(Pattern words, RelationType type) {}

    private static final int REACH = 70;

    private static final List<Phrase> PHRASES =
            List.of(
                    phrase("thay thế", RelationType.REPLACES),
                    phrase("(?:bãi bỏ|hủy bỏ|thu hồi)", RelationType.WITHDRAWS),
                    phrase("đính chính", RelationType.CORRECTS),
                    phrase("sửa đổi|bổ sung một số (?:điều|nội dung)", RelationType.AMENDS),
                    phrase(
                            "tiếp tục (?:tổ chức )?(?:triển khai )?thực hiện",
                            RelationType.CONTINUES),
                    phrase("(?:tổng kết|sơ kết)[^,;]{0,40}", RelationType.REVIEWS),
                    phrase("(?:kèm theo|gửi kèm)", RelationType.ATTACHES),
                    phrase("cụ thể hóa", RelationType.ELABORATES),
                    phrase(
                            "(?:bám sát|phù hợp với|căn cứ|theo tinh thần|đúng)[^;]{0,40}",
                            RelationType.CONFORMS_TO),
                    phrase(
                            "(?:thực hiện|triển khai|thi hành|quán triệt|chấp hành)[^;]{0,40}",
                            RelationType.IMPLEMENTS),
                    phrase("(?:theo chỉ đạo|chỉ đạo tại)[^;]{0,20}", RelationType.DIRECTED_BY));

    private Relations() {}

    private static Phrase phrase(String words, RelationType type) {
        return new Phrase(
                Pattern.compile("(?:" + words + ")\\s?(?:của |tại |theo )?[^.\\n]{0,12}$"), type);
    }

    static RelationType before(String low, int from) {
        var window = low.substring(Math.max(0, from - REACH), from);
        var sentence =
                window.substring(Math.max(window.lastIndexOf(". "), window.lastIndexOf('\n')) + 1);
        for (var phrase : PHRASES) {
            if (phrase.words().matcher(sentence).find()) {
                return phrase.type();
            }
        }
        return RelationType.CITES;
    }
}
