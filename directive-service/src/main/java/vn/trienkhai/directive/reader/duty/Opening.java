package vn.trienkhai.directive.reader.duty;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * How a sentence begins: the bodies that act in it, and the word with which their duty begins.
 * "Giao Sở Nội vụ chủ trì …", "Bộ Y tế: …", "Trên cơ sở …, Sở Tài chính thẩm định …".
 */
record Opening(@Nullable BodyList list, int duty, Kind kind) {

    /** How the bodies stand there. */
    enum Kind {
        SUBJECT,
        ASSIGNED,
        DIRECTED,
        HEADING,
        NONE
    }

    private static final int FAR = 220;
    private static final int LABEL = 16;

    /** "Về mở rộng dự án …: giao Tập đoàn X …": how long what it is about can be. */
    private static final int ABOUT = 110;

    private static final Phrases ASSIGN =
            Phrases.of(
                    """
                    giao nhiệm vụ cho,giao trách nhiệm cho,giao cho,giao,yêu cầu,đề nghị,phân công,ủy quyền cho,ủy quyền
                    giao nhiệm vụ,kính đề nghị,trân trọng đề nghị,nay yêu cầu,thống nhất giao,đồng ý giao,tiếp tục giao,giao trực tiếp,đồng ý,đồng ý để
                    """);
    private static final Phrases GIVES = Phrases.of("giao,yêu cầu,đề nghị,phân công");
    private static final Phrases NOT_GIVING =
            Phrases.of(
                    "được,đã,theo,xét,sự,có,các,của,văn bản,việc,những,và,để,khi,nếu,không,chưa");
    private static final Phrases BESIDES =
            Phrases.of(
                    "trong đó,đồng thời,ngoài ra,bên cạnh đó,riêng,hai là,ba là,một là,theo"
                            + " đó,trước mắt");
    static final Phrases FUNCTION =
            Phrases.of(
                    "cơ quan thường trực,đơn vị thường trực,bộ phận thường trực,cơ quan đầu"
                            + " mối,đơn vị đầu mối,cơ quan chủ trì,đơn vị chủ trì");
    private static final Phrases ABOVE_ALL =
            Phrases.of(
                    "nhất là,đặc biệt là,trước hết là,trong đó có,trọng tâm là,bao gồm,gồm,gồm cả");
    private static final Phrases GOVERNED =
            Phrases.of("doanh nghiệp,công ty,tổ chức,cơ sở,cá nhân,hộ");

    /** Before a colon: who acts is listed below. */
    static final Phrases COMPRISING = Phrases.of("gồm,bao gồm,gồm có,sau,sau đây");

    private static final Phrases DIRECT = Phrases.of("chỉ đạo,yêu cầu,đề nghị");
    private static final Phrases MATTER = Phrases.of("về,đối với,liên quan đến,liên quan");
    static final Phrases LABELS =
            Phrases.of(
                    """
                    đối với,trách nhiệm của,nhiệm vụ của,về phía,trách nhiệm,phân công,nhiệm vụ
                    """);
    private static final Phrases LEADING =
            Phrases.of(
                    """
                    trên cơ sở,căn cứ,đối với,trong quá trình,quá trình,sau khi,để,định kỳ,hằng năm,hàng năm,hàng quý,hằng quý,hàng tháng
                    hằng tháng,trước,chậm nhất,đồng thời,ngoài ra,bên cạnh đó,theo,trong trường hợp,trường hợp,khi,nếu,từ,trong,nhằm
                    với,ngay sau khi,riêng,đến,vì vậy,do đó,do vậy,từ kết quả,ngày,tại,qua,thực hiện,tiếp tục,nay,hai là,ba là
                    xét,kết thúc,thay mặt,sáu tháng,6 tháng,quý,hết,cùng với,vào,về,liên quan
                    """);

    /** The opening of the sentence from word {@code i} to before {@code end}. */
    static Opening of(Tokens tokens, int first, int end) {
        var i = first + BESIDES.at(tokens, first);
        var direct = subject(tokens, i, end);
        if (direct != null) {
            return direct;
        }
        var assigned = assigned(tokens, i, end, false);
        if (assigned != null) {
            return assigned;
        }
        var labelled = behindLabel(tokens, i, end);
        if (labelled != null) {
            return labelled;
        }
        var heard = tokens.is(i, "sau") && tokens.is(i + 2, "nghe");
        var duty = RoleReader.isRole(tokens, i + Period.at(tokens, i));
        return LEADING.at(tokens, i) > 0 && !heard && !duty ? afterLead(tokens, i, end) : none(i);
    }

    /** "Báo cáo tháng: Sở X tổng hợp …". */
    private static @Nullable Opening behindLabel(Tokens tokens, int i, int end) {
        var about = MATTER.at(tokens, i) > 0;
        for (var k = i + 1; k < Math.min(end, i + (about ? ABOUT : LABEL)); k++) {
            if (tokens.gap(k) == ':') {
                var named = tokens.isCapital(k) || BodyWords.MANY.at(tokens, k) > 0;
                var found = named ? subject(tokens, k, end) : null;
                if (found == null && about) {
                    return assigned(tokens, k, end, true);
                }
                return found == null || found.kind() == Kind.HEADING ? null : found;
            }
        }
        return null;
    }

    static Opening none(int i) {
        return new Opening(null, i, Kind.NONE);
    }

    private static @Nullable Opening subject(Tokens tokens, int i, int end) {
        var labels = LABELS.at(tokens, i);
        var list = names(tokens, i + labels, end);
        if (list == null) {
            return null;
        }
        var after = besides(tokens, past(tokens, list.end(), end), end);
        if (after >= end || tokens.gap(after) == ':' || (labels > 0 && tokens.gap(after) == '.')) {
            return new Opening(list, after, Kind.HEADING);
        }
        var given = assigned(tokens, after, end, true);
        if (given != null) {
            return given;
        }
        return starts(tokens, after) && !(labels > 0 && isGoverned(tokens, list))
                ? new Opening(list, after, Kind.SUBJECT)
                : null;
    }

    /** "Đối với các doanh nghiệp …, chưa kiểm tra": to whom it is done, and who does nothing. */
    private static boolean isGoverned(Tokens tokens, BodyList list) {
        return GOVERNED.at(tokens, list.start() + BodyWords.MANY.at(tokens, list.start())) > 0;
    }

    /** The list, over semicolons too when more names and then a duty follow. */
    private static @Nullable BodyList names(Tokens tokens, int i, int end) {
        return longer(tokens, i, end, BodyList.at(tokens, i));
    }

    private static @Nullable BodyList longer(
            Tokens tokens, int i, int end, @Nullable BodyList list) {
        if (list == null || list.end() > end) {
            return null;
        }
        if (tokens.gap(list.end()) != ';' || !BodyNames.begins(tokens, list.end(), true)) {
            return list;
        }
        var longer = BodyList.at(tokens, i, true);
        return longer != null
                        && longer.end() <= end
                        && (starts(tokens, longer.end()) || tokens.gap(longer.end()) == ':')
                ? longer
                : list;
    }

    /** Behind a short remark in brackets. */
    private static int past(Tokens tokens, int i, int end) {
        if (tokens.gap(i) != '(') {
            return i;
        }
        for (var k = i + 1; k <= Math.min(end, i + 25); k++) {
            if (tokens.closes(k)) {
                return k;
            }
        }
        return i;
    }

    /** Behind "…, nhất là các tỉnh: A, B" or "… - Cơ quan thường trực": what is said besides. */
    private static int besides(Tokens tokens, int i, int end) {
        if (tokens.gap(i) == '-' && FUNCTION.at(tokens, i) > 0) {
            var next = i + FUNCTION.at(tokens, i);
            while (next < end && !starts(tokens, next)) {
                next++;
            }
            return next < end ? next : i;
        }
        var many = tokens.gap(i) == ',' ? ABOVE_ALL.at(tokens, i) : 0;
        var list = many == 0 ? null : BodyList.ordered(tokens, i + many);
        return list != null && list.end() < end && starts(tokens, list.end()) ? list.end() : i;
    }

    private static boolean starts(Tokens tokens, int i) {
        return BodyWords.STOPS.at(tokens, i) > 0
                && (BodyWords.LINKS.at(tokens, i) == 0 || tokens.is(i + 2, "hóa"))
                && !tokens.isCapital(i)
                && switch (tokens.gap(i)) {
                    case ' ', ',', ')', '-' -> true;
                    default -> false;
                };
    }

    /** "(Ủy ban) giao Sở X …": the bodies after the word of assigning. */
    private static @Nullable Opening assigned(Tokens tokens, int i, int end, boolean issuer) {
        var verb = ASSIGN.at(tokens, i);
        var kind = Kind.ASSIGNED;
        if (verb == 0 && !issuer && tokens.isCapital(i)) {
            verb = DIRECT.at(tokens, i);
            kind = Kind.DIRECTED;
        }
        if (verb == 0) {
            return null;
        }
        var list = longer(tokens, i + verb, end, BodyList.ordered(tokens, i + verb));
        if (list == null) {
            return null;
        }
        var after = besides(tokens, past(tokens, list.end(), end), end);
        return after >= end
                        || starts(tokens, after)
                        || tokens.gap(after) == ':'
                        || tokens.gap(after) == ','
                        || (tokens.gap(end) == ':' && COMPRISING.endsAt(tokens, end))
                ? new Opening(list, after, kind)
                : null;
    }

    /** "… của Sở X, trên cơ sở …, đề nghị các xã …": who is asked in the end. */
    private static Opening ordered(Tokens tokens, Opening found, int end) {
        for (var k = found.duty() + 1; k < Math.min(end, found.duty() + FAR); k++) {
            var asked = tokens.gap(k) == ',' ? assigned(tokens, k, end, true) : null;
            if (asked != null && asked.kind() == Kind.ASSIGNED) {
                return asked;
            }
        }
        return found;
    }

    /** "Sau khi xem xét Ủy ban giao Sở X …", but not "đã giao", "theo đề nghị". */
    private static boolean gives(Tokens tokens, int k) {
        return GIVES.at(tokens, k) > 0 && tokens.gap(k) == ' ' && !NOT_GIVING.before(tokens, k);
    }

    /** "Trên cơ sở …, Sở X …": after one of the next commas. */
    private static Opening afterLead(Tokens tokens, int i, int end) {
        var during = tokens.is(i, "quá") || (tokens.is(i, "trong") && tokens.is(i + 1, "quá"));
        for (var k = i + 1; k < Math.min(end, i + FAR); k++) {
            var given = gives(tokens, k) ? assigned(tokens, k, end, true) : null;
            if (given != null) {
                return given;
            }
            if (tokens.gap(k) == ',' || (during && (tokens.is(k, "các") || tokens.isCapital(k)))) {
                var found = subject(tokens, k, end);
                if (found == null || found.kind() == Kind.HEADING) {
                    found = assigned(tokens, k, end, true);
                }
                if (found != null) {
                    return tokens.gap(found.duty()) == ',' ? ordered(tokens, found, end) : found;
                }
            }
        }
        return none(i);
    }
}
