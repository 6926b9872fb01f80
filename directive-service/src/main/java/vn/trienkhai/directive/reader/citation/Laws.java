package vn.trienkhai.directive.reader.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.header.Dates;

/** Laws and ordinances that are named by title and date, without a symbol. */
final class Laws {

    private static final int LONGEST = 220;
    private static final int MOST = 2_000;
    private static final Pattern DATE = Pattern.compile(Around.DAY);

    private Laws() {}

    static List<Mention> in(KeptText text, List<Mention> symbols) {
        var found = new ArrayList<Mention>();
        var flow = text.flow();
        for (var word : List.of("Luật ", "Pháp lệnh ")) {
            var at = flow.indexOf(word);
            while (at >= 0 && found.size() < MOST) {
                var mention = at(text, at, symbols);
                if (mention != null) {
                    found.add(mention);
                }
                at = flow.indexOf(word, mention == null ? at + 4 : mention.to());
            }
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable Mention at(
            KeptText text, int from, List<Mention> symbols) {
        var flow = text.flow();
        var limit = Math.min(flow.length(), from + LONGEST);
        var date = DATE.matcher(text.low()).region(from, limit);
        if (!date.find()
                || interrupted(flow, from, date.start())
                || symbols.stream().anyMatch(s -> s.from() < date.start() && s.to() > from)) {
            return null;
        }
        var day =
                date.group(2) != null
                        ? Dates.of(date.group(1), date.group(2), date.group(3))
                        : Dates.of(date.group(1), date.group(4), date.group(5));
        if (day == null) {
            return null;
        }
        var type = flow.charAt(from) == 'L' ? "Luật" : "Pháp lệnh";
        return new Mention(from, date.end(), type, null, day, null, true, false, false);
    }

    /** The name of a law holds commas, but no other document and no end of a sentence. */
    private static boolean interrupted(String flow, int from, int to) {
        for (var i = from; i < to; i++) {
            if (";.()\n:\"".indexOf(flow.charAt(i)) >= 0) {
                return true;
            }
        }
        var name = flow.substring(from, to);
        return name.contains(" số ")
                || name.contains("Nghị định")
                || name.contains("Quyết định")
                || name.contains("trước ")
                || name.contains("từ ")
                || name.contains("Căn cứ");
    }
}
