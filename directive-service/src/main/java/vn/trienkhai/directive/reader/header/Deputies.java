package vn.trienkhai.directive.reader.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Nearness;
import vn.trienkhai.directive.reader.layout.OfficialNames;
import vn.trienkhai.directive.reader.layout.Signs;

/**
 * The post that stands below "KT. …" or "TL. …" when a scanner left only a part of its letters:
 * whoever stands in for somebody is his deputy.
 */
final class Deputies {

    /** Letters for one misread one. */
    private static final int LETTERS_A_SLIP = 6;

    private static final int FEWEST = 5;

    private static final Pattern STANDS_IN = Pattern.compile("^K(?:T[.,]?|/ ?T\\.?) ?(?=\\p{Lu})");

    /** Where a new line of the capacity begins in a cell that ran lines together. */
    static final Pattern NEW_LINE =
            Pattern.compile(
                    " (?=(?:KT\\.|K/T|TL\\.|T/L|TUQ|T/UQ)\\s?\\p{Lu})|(?<!,)(?<!(?:TM\\.|KT\\.|TL\\.|K/T|T/L|T/M|Q\\.|TUQ\\.|[TK]/[ML] BAN|TỔNG|CHI|PHÓ|QUYỀN))"
                            + " (?=(?:PHÓ |QUYỀN )?"
                            + Signs.POSTS
                            + "(?![\\p{Ll}]))|(?<=\\p{Lu}{2})(?<!PHÓ|TỔNG|CHI|QUYỀN)(?="
                            + Signs.POSTS
                            + ")");

    /** Words in capitals up to the end of a line. */
    private static final Pattern TAIL =
            Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?:[ ~-]{1,3}\\p{Lu}{2,})*$");

    private static final Pattern HEAD =
            Pattern.compile("(?:PHÓ )?((?:TỔNG |CHI )?CỤC|VỤ|BAN) TRƯỞNG");

    private static final Pattern ON_BEHALF = Pattern.compile("T/?M\\b");
    private static final Pattern AUTHORITY = Pattern.compile("(?:KT|TL|TUQ)\\. ?(?=\\p{Lu})");
    private static final List<String> CHIEFS =
            List.of("TỔNG CỤC TRƯỞNG", "CHI CỤC TRƯỞNG", "TỔNG GIÁM ĐỐC", "CHÁNH VĂN PHÒNG");

    /** Letters that only one post has, the longer post first. */
    private static final Map<String, String> HEADS = new LinkedHashMap<>();

    static {
        HEADS.put("THUTHUONGTR", "PHÓ BÍ THƯ THƯỜNG TRỰC");
        HEADS.put("OBITHU", "PHÓ BÍ THƯ");
        HEADS.put("BITHU", "BÍ THƯ");
        HEADS.put("OCHUTICH", "PHÓ CHỦ TỊCH");
        HEADS.put("CHUTICH", "CHỦ TỊCH");
    }

    private static final List<String> POSTS =
            List.of(
                    "CHÁNH VĂN PHÒNG",
                    "CỤC TRƯỞNG",
                    "VỤ TRƯỞNG",
                    "GIÁM ĐỐC",
                    "TRƯỞNG BAN",
                    "CHỦ NHIỆM",
                    "CHÁNH THANH TRA",
                    "PHÓ CHÁNH VĂN PHÒNG",
                    "PHÓ CỤC TRƯỞNG",
                    "PHÓ VỤ TRƯỞNG",
                    "PHÓ GIÁM ĐỐC",
                    "PHÓ TRƯỞNG BAN",
                    "PHÓ CHỦ NHIỆM");

    private Deputies() {}

    /** What a damaged line leaves of a post below, or of the office whose head signs; or null. */
    static @Nullable Piece torn(Piece last, boolean half, int from, String line, int index) {
        var office = withOffice(spelled(last.text()), line);
        var read = office != null || !half ? office : meant(last.text(), line);
        var start = office == null ? from : last.from();
        return read == null ? null : new Piece(start, from + line.length(), read, index, false);
    }

    /** The post of which capitals at the end of a damaged line are left, or null. */
    private static @Nullable String meant(String authority, String line) {
        if (ON_BEHALF.matcher(authority).lookingAt()) {
            return ofCommittee(line);
        }
        var tail = TAIL.matcher(line.replaceFirst("[^\\p{L}]+$", ""));
        if (!tail.find() || letters(tail.group()).length() < FEWEST) {
            return null;
        }
        var deputy = of(authority);
        if (deputy != null) {
            return isRest(tail.group(), deputy)
                            || isNear(tail.group(), deputy)
                            || isShortened(tail.group(), deputy)
                    ? deputy
                    : null;
        }
        return POSTS.stream().filter(post -> isNear(tail.group(), post)).findFirst().orElse(null);
    }

    /** Who signs on behalf of a committee or council, by the letters left behind a recipient. */
    private static @Nullable String ofCommittee(String line) {
        var cut = Math.max(line.lastIndexOf(", "), line.lastIndexOf("; "));
        var tail = letters(line.substring(cut + 1)).replaceAll("[^A-Z]", "");
        var small = line.substring(cut + 1).chars().filter(Character::isLowerCase).count();
        return cut < 0 || small * 5 > tail.length()
                ? null
                : HEADS.entrySet().stream()
                        .filter(head -> tail.contains(head.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** "PHO CỤC TRƯỞNG" of "PHÓ TỔNG CỤC TRƯỞNG": words in between were lost. */
    private static boolean isShortened(String tail, String post) {
        var words = List.of(Letters.bare(post).split(" ", -1));
        var left = List.of(Letters.bare(tail).split(" ", -1));
        var at = 0;
        for (var word : left) {
            var next = words.subList(at, words.size()).indexOf(word);
            if (next < 0) {
                return false;
            }
            at += next + 1;
        }
        return left.size() > 1 && left.getFirst().equals(words.getFirst()) && at == words.size();
    }

    /** The line of a capacity whose post a scanner spoilt: "TL. TONG ce TRUC ING"; or null. */
    static @Nullable String post(String line) {
        var authority = AUTHORITY.matcher(line);
        if (!authority.lookingAt() || Signs.isPosition(line.substring(authority.end()))) {
            return null;
        }
        var read = letters(line.substring(authority.end())).replaceAll("[^A-Z]", "");
        var near =
                CHIEFS.stream()
                        .filter(post -> Nearness.within(post.length() / 3, read, letters(post)))
                        .toList();
        return near.size() == 1 ? spelled(authority.group().strip()) + " " + near.getFirst() : null;
    }

    /** "CỤC TRƯỞNG" with the office that the capitals at the end of a line name, or null. */
    private static @Nullable String withOffice(String post, String line) {
        var head = HEAD.matcher(post);
        var tail = TAIL.matcher(line);
        if (!head.matches() || !tail.find()) {
            return null;
        }
        var name = OfficialNames.spelled(tail.group().replace('~', '-'));
        return name.startsWith(head.group(1) + " ") ? post + " " + name : null;
    }

    /** As the form spells it: a scanner reads the T of T/M as it likes, and the stop as a comma. */
    static String spelled(String line) {
        return OfficialNames.spelled(line)
                .replaceFirst("^[T„1I|]/ ?M\\s*(?=\\p{Lu})", "T/M ")
                .replaceFirst("^(TM|KT|TL|TUQ),", "$1.");
    }

    /** The lines of a capacity; the rest of a deputy's post below "KT. …" made whole. */
    static List<String> completed(List<String> lines) {
        var whole = new ArrayList<>(lines);
        var deputy = lines.size() < 2 ? null : of(lines.getFirst());
        if (deputy != null
                && lines.get(1).length() < deputy.length()
                && isRest(lines.get(1), deputy)) {
            whole.set(1, deputy);
        }
        return whole;
    }

    private static @Nullable String of(String authority) {
        var stands = STANDS_IN.matcher(authority);
        if (!stands.find()) {
            return null;
        }
        var post = OfficialNames.spelled(authority.substring(stands.end()));
        if (post.equals("BỘ TRƯỞNG, CHỦ NHIỆM")) {
            return "PHÓ CHỦ NHIỆM";
        }
        return post.equals("BỘ TRƯỞNG") ? "THỨ TRƯỞNG" : "PHÓ " + post;
    }

    private static boolean isRest(String tail, String post) {
        return letters(post).endsWith(letters(tail));
    }

    private static boolean isNear(String tail, String post) {
        var meant = letters(post);
        return Nearness.within(meant.length() / LETTERS_A_SLIP, letters(tail), meant);
    }

    private static String letters(String line) {
        return Letters.bare(line).replace(" ", "");
    }
}
