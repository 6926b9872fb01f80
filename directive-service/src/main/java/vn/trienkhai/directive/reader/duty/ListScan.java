package vn.trienkhai.directive.reader.duty;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * Walks over a list of bodies from its first word: where it ends and where one body follows
 * another.
 */
final class ListScan {

    private static final int LONGEST = 90;

    /** "Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương: A, B". */
    private static final int FAR_COLON = 14;

    private static final Phrases CONCERNED = Phrases.of("liên quan,hữu quan");
    private static final Phrases GOES_ON_CONCERNED =
            Phrases.of("đến,tới,của,thuộc,trực thuộc,trên,tại,ở,trong,khác,cấp,tỉnh,thành phố");

    /** "Ban Chỉ đạo thực hiện Chương trình …": a board is named by what it is for. */
    private static final Phrases BOARD =
            Phrases.of("ban chỉ đạo,ban chỉ đạo trung ương,ban chỉ đạo quốc gia,tổ công tác");

    private static final Phrases BOARD_GOES_ON =
            Phrases.of("thực hiện,triển khai,triển khai thực hiện,về,phòng,xây dựng");

    private static final Phrases AGAIN =
            Phrases.of(
                    "chủ trì,phối hợp,khẩn trương,tập trung,tiếp tục,tổ chức,có trách nhiệm,chịu"
                            + " trách nhiệm,báo cáo,tham mưu,chỉ đạo,hướng dẫn,kiểm tra,theo"
                            + " dõi,đôn đốc,tổng hợp,xây dựng,rà soát");

    private static final Phrases PRESS =
            Phrases.of("báo chí,truyền thông,thông tấn,phát thanh,truyền hình,xuất bản,thông tin");

    /**
     * "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương", "Đảng ủy các cơ quan Đảng Trung ương":
     * each the name of one committee.
     */
    static final Phrases FRONT =
            Phrases.of(
                    "đảng ủy mặt trận tổ quốc,đảng bộ mặt trận tổ quốc,đảng ủy các cơ quan,ban quản lý các");

    private static final Phrases UNIONS = Phrases.of("các đoàn thể,và các đoàn thể");

    /** Before a body they join it to the one before: "Sở Y tế cùng với Sở Tài chính". */
    static final Phrases TOGETHER = Phrases.of("cùng,cùng với");

    private static final Phrases TEAMS =
            Phrases.of(
                    "đoàn thanh tra,đoàn kiểm tra,đoàn giám sát,tổ thanh tra,tổ kiểm tra,cơ quan thanh tra");

    private static final Phrases CHECKS = Phrases.of("thanh tra,kiểm tra,giám sát");

    private static final int BOARD_REACH = 24;

    final List<Integer> cuts = new ArrayList<>();
    int colon = -1;
    int end;

    private final Tokens tokens;
    private final int start;
    private final boolean semicolons;

    /** To where the name of a board goes on, verbs included. */
    private int longBoard;

    /**
     * @param semicolons whether a semicolon parts bodies and does not end the list
     */
    ListScan(Tokens tokens, int start, boolean semicolons) {
        this.tokens = tokens;
        this.start = start;
        this.semicolons = semicolons;
        extend();
    }

    /** A list of one name whose end is known. */
    ListScan(Tokens tokens, int start, int end) {
        this.tokens = tokens;
        this.start = start;
        this.semicolons = false;
        this.end = end;
    }

    private void extend() {
        var i = start + BodyWords.MANY.at(tokens, start);
        i += Math.max(1, headLength(i));
        while (i < tokens.count() && i - start < LONGEST && goesOn(i)) {
            var cut = !cuts.isEmpty() && cuts.getLast() == i;
            i += Math.max(1, (cut ? TOGETHER : BodyWords.GOES_ON).at(tokens, i));
        }
        end = i;
    }

    /** Where the verb of the sentence follows the long name of a board, 0 when none does. */
    private int verbBefore(int from) {
        for (var k = from + 1; k < Math.min(from + BOARD_REACH, tokens.count()); k++) {
            if (tokens.gap(k) != ' ' && tokens.gap(k) != '-') {
                return 0;
            }
            if (AGAIN.at(tokens, k) > 0) {
                return k;
            }
        }
        return 0;
    }

    private int headLength(int i) {
        return Math.max(
                BodyWords.OFFICES.at(tokens, i),
                Math.max(BodyWords.HEADS.at(tokens, i), BodyWords.STRONG.at(tokens, i)));
    }

    private boolean goesOn(int i) {
        return switch (tokens.gap(i)) {
            case '-' -> Opening.FUNCTION.at(tokens, i) == 0 && insideName(i);
            case ' ', '&' -> insideName(i);
            case '/' -> afterSlash(i);
            case ',' -> afterComma(i, true);
            case ';' -> semicolons && afterComma(i, false);
            case ':' -> afterColon(i);
            default -> false;
        };
    }

    /** "Bộ Chỉ huy Quân sự tỉnh/Ban Chỉ huy Bộ đội Biên phòng tỉnh": two bodies by their names. */
    private boolean afterSlash(int i) {
        var another =
                tokens.isCapital(i)
                        && BodyWords.PLACES.at(tokens, i) == 0
                        && BodyNames.begins(tokens, i, false);
        return (another && cuts.add(i)) || insideName(i);
    }

    private boolean insideName(int i) {
        if (BOARD.endsAt(tokens, i) && BOARD_GOES_ON.at(tokens, i) > 0) {
            longBoard = verbBefore(i + BOARD_GOES_ON.at(tokens, i));
        }
        if (i < longBoard) {
            return true;
        }
        if (tokens.is(i, "và")) {
            return afterAnd(i);
        }
        var link = TOGETHER.at(tokens, i);
        if (link > 0 && BodyNames.begins(tokens, i + link, false)) {
            cuts.add(i);
            return true;
        }
        if (CONCERNED.before(tokens, i) && GOES_ON_CONCERNED.at(tokens, i) == 0) {
            return tokens.isCapital(i);
        }
        if (BodyWords.GOES_ON.at(tokens, i) > 0
                || (tokens.is(i - 1, "và") && BodyNames.isMember(tokens, i))) {
            return true;
        }
        if (!BodyNames.stops(tokens, i) || tokens.is(i - 1, "các")) {
            return !tokens.is(i, "hoặc");
        }
        return (tokens.is(i - 1, "ban") && BodyWords.BOARDS.at(tokens, i) > 0)
                || (BodyWords.NOUNS.before(tokens, i) && partOfName(i));
    }

    /** "cơ quan tham mưu", "Ban quản lý": short, and a verb of the sentence follows. */
    private boolean partOfName(int i) {
        var many = BodyWords.PARTS.at(tokens, i);
        return many > 0
                && verbFollows(i + many)
                && (!tokens.is(i, "tổ") || tokens.is(i - 1, "ban"));
    }

    private boolean verbFollows(int from) {
        for (var k = from; k < Math.min(from + 6, tokens.count()); k++) {
            if (tokens.gap(k) == '.' || tokens.gap(k) == ';') {
                return false;
            }
            if (BodyNames.stops(tokens, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean afterAnd(int i) {
        if (BodyNames.begins(tokens, i + 1, false)) {
            if (separates(i + 1) && !isFieldOfMany(i + 1)) {
                cuts.add(i);
            }
            return true;
        }
        if (colon >= 0 && tokens.isCapital(i + 1)) {
            return true;
        }
        return tokens.gap(i + 1) == ' '
                && (BodyNames.isMember(tokens, i + 1)
                        || !BodyNames.stops(tokens, i + 1)
                        || BodyWords.GOES_ON.at(tokens, i + 1) > 0);
    }

    private boolean afterComma(int i, boolean soft) {
        if (tokens.is(i, "và")) {
            return afterAnd(i);
        }
        var unit = BodyNames.isNamedUnit(tokens, i);
        if (unit || BodyNames.begins(tokens, i, !soft)) {
            if (unit || !soft || (separates(i) && !isFieldOfMany(i))) {
                cuts.add(i);
            }
            return true;
        }
        if (!soft) {
            return false;
        }
        return tokens.isCapital(i)
                || BodyNames.isMember(tokens, i)
                || isPress(i)
                || (!BodyNames.stops(tokens, i) && BodyNames.isClassWord(tokens, i));
    }

    /**
     * "cơ quan báo chí, truyền thông", "đoàn thanh tra, kiểm tra": a name, though a verb elsewhere.
     */
    private boolean isPress(int i) {
        return (PRESS.endsAt(tokens, i) && PRESS.at(tokens, i) > 0)
                || (TEAMS.endsAt(tokens, i) && CHECKS.at(tokens, i) > 0);
    }

    /** "các Bộ Quốc phòng, Công an": the field of one more ministry and no body of its own. */
    private boolean isFieldOfMany(int i) {
        var last = cuts.isEmpty() ? start : cuts.getLast();
        var afterColon = colon >= 0 && (cuts.isEmpty() || last <= colon);
        if (!afterColon && !(tokens.is(last + 1, "bộ") && Distribution.isPlural(tokens, last, i))) {
            return false;
        }
        var end = Distribution.knownEnd(tokens, i, tokens.count());
        return end > i
                && (end >= tokens.count()
                        || tokens.gap(end) != ' '
                        || tokens.is(end, "và")
                        || BodyNames.stops(tokens, end));
    }

    /** Whether the name after a comma is another body and not another word of one class. */
    private boolean separates(int i) {
        if ((FRONT.endsAt(tokens, i) && UNIONS.at(tokens, i) > 0) || isBareHead(i)) {
            return false;
        }
        return tokens.isCapital(i)
                || BodyWords.MANY.at(tokens, i) > 0
                || (BodyWords.STRONG.at(tokens, i) > 0 && !isCommittee(i));
    }

    /** "các Vụ, Cục, đơn vị": one more word of a class, though in capitals. */
    private boolean isBareHead(int i) {
        var last = cuts.isEmpty() ? start : cuts.getLast();
        return BodyWords.MANY.at(tokens, tokens.is(last, "và") ? last + 1 : last) > 0
                && BodyWords.HEADS.at(tokens, i) == 1
                && (tokens.gap(i + 1) == ',' || tokens.is(i + 1, "và"));
    }

    /** "các tỉnh ủy, thành ủy", "các ban, ngành, đoàn thể": one class after another. */
    private boolean isCommittee(int i) {
        if (tokens.is(i, "đoàn") && tokens.is(i + 1, "thể")) {
            return true;
        }
        return tokens.is(i - 1, "ủy") && tokens.is(i + 1, "ủy") && !tokens.is(i, "đảng");
    }

    private boolean afterColon(int i) {
        var last = cuts.isEmpty() ? start : cuts.getLast();
        if (colon >= 0 || !tokens.isCapital(i) || i - last > FAR_COLON) {
            return false;
        }
        var many = BodyWords.MANY.at(tokens, last) > 0 || BodyNames.hasMany(tokens, last, i);
        if (!many || startsDuty(i)) {
            return false;
        }
        colon = i;
        return true;
    }

    /** "các Sở: Chủ trì …": a duty follows the colon and no name. */
    private boolean startsDuty(int i) {
        return BodyWords.STOPS.at(tokens, i) > 0 && !isFieldName(i);
    }

    private boolean isFieldName(int i) {
        return switch (tokens.word(i)) {
            case "thông", "xây", "kế", "tư", "công", "đầu" -> true;
            default -> false;
        };
    }
}
