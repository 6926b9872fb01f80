package vn.trienkhai.directive.reader.duty;

import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * Whether a body is plainly told to do something where no word gives it another role. What a
 * document says of itself ("xin thông báo … biết", "chịu trách nhiệm thi hành Quyết định này") and
 * what only describes a body ("có tỷ lệ thấp") tells nobody to do anything.
 */
final class CarryRule {

    /** Three of four such readings are right; the rest is what even careful readers dispute. */
    private static final double CONFIDENCE = 0.76;

    /** To propose is seldom a duty of its own. */
    private static final double PROPOSING = 0.3;

    private static final int FORMULA = 6;
    private static final int NEAR = 16;

    /** Begin what a document says of itself or of its sender. */
    private static final Phrases SAID =
            Phrases.of(
                    """
                    xin thông báo,thông báo để,trân trọng thông báo,kính thông báo,xin trân trọng,ban hành kèm theo,có ý kiến như sau,có ý kiến chỉ đạo như sau
                    kết luận như sau,chịu trách nhiệm thi hành,có trách nhiệm thi hành,chịu trách nhiệm tổ chức thực hiện quyết định,trân trọng cảm ơn
                    trân trọng,nhận được,đã nhận được,thống nhất như sau,quyết nghị,xin trao đổi,thông báo kết luận,biết,được biết,điện thoại,số điện thoại,email,ghi nhận,hoan nghênh,đánh giá cao,biểu dương,nhất trí,cơ bản nhất trí,đồng ý,cơ bản thống nhất
                    phản ánh,kịp thời phản ánh,đã ban hành,đã có,có công văn,có văn bản số,kính trình,kính đề nghị,đề nghị,yêu cầu,trong đó,trong việc,dự họp,đã dự
                    """);

    /** What "có" must be followed by to be an order: "có kế hoạch …". */
    private static final Phrases HAVE =
            Phrases.of(
                    """
                    có trách nhiệm,có nhiệm vụ,có kế hoạch,có giải pháp,có biện pháp,có phương án,có văn bản,có hình thức,có cơ chế
                    có chính sách,có chương trình,có sự,có các,có hướng dẫn,có đánh giá,có ý kiến
                    """);

    /** The words of "nghiêm túc tổ chức triển khai thực hiện", which say nothing of what. */
    private static final Phrases FORM =
            Phrases.of(
                    """
                    nghiêm túc,nghiêm,triển khai,thực hiện,tổ chức,chủ động,quyết liệt,khẩn trương,kịp thời,đầy đủ,đồng bộ,hiệu quả,có hiệu quả,và,phối hợp
                    biết,quán triệt,theo quy định,tích cực,có trách nhiệm,chịu trách nhiệm,căn cứ,theo
                    """);

    /** What stands before a verb or without one: a heading, a time, a case. */
    private static final Phrases NO_ORDER =
            Phrases.of(
                    """
                    về,trong các,trong tháng,trong năm,trong sự,trước,trường hợp,tình hình,nội dung,quy định tại,quy định khác,quy định này,quy định rõ,quy định của,thủ tục,đối tượng,thành phần,thành viên
                    kết quả,kế hoạch,số lượng,tổng số,một số nội dung,một số nhiệm vụ,các nội dung,các nhiệm vụ,chịu ảnh hưởng,xem xét,quyết định thành lập,thẩm quyền,người đứng đầu,toàn diện trước,chính trước,trực tiếp trước
                    """);

    /** What tells of somebody although it orders. */
    private static final Phrases BEING =
            Phrases.of("là cơ quan,là đơn vị,là đầu mối,là cơ quan đầu mối,không được,không để");

    /** "theo chức năng, nhiệm vụ được giao": the words that begin it, and those it goes on with. */
    private static final Phrases BASIS =
            Phrases.of(
                    "theo chức năng,căn cứ vào chức năng,căn cứ vào nhiệm vụ,căn cứ vào thẩm"
                            + " quyền,theo đúng chức năng,theo nhiệm vụ,theo thẩm quyền,căn cứ chức"
                            + " năng,trong phạm vi chức năng,trong phạm vi nhiệm vụ,trong phạm vi quyền"
                            + " hạn,trên cơ sở chức năng,căn cứ nhiệm vụ");

    private static final Phrases BASIS_GOES_ON =
            Phrases.of(
                    """
                    chức năng,nhiệm vụ,quyền hạn,thẩm quyền,trách nhiệm,và,được giao,được phân công,của mình,của đơn vị,của ngành,của cơ quan,quản lý,quản lý nhà nước
                    phụ trách,lĩnh vực,lĩnh vực phụ trách,theo quy định,hiện hành,có trách nhiệm,có nhiệm vụ
                    """);

    private CarryRule() {}

    /**
     * How many words "theo chức năng, nhiệm vụ được giao" takes at a word; 0 when it is not there.
     */
    static int basis(Tokens tokens, int i) {
        var many = BASIS.at(tokens, i);
        if (many == 0) {
            return 0;
        }
        var k = i + many;
        while (k < tokens.count()) {
            var more = BASIS_GOES_ON.at(tokens, k);
            if (more == 0 || RoleReader.isRole(tokens, k)) {
                break;
            }
            k += more;
        }
        return k - i;
    }

    /**
     * Whether the duty from its first word on is an order.
     *
     * @param first its first word behind adverbs
     * @param inherited whether the bodies were named before and not in this sentence
     */
    static boolean orders(Duty duty, int first, boolean inherited) {
        var tokens = duty.tokens;
        if (first >= duty.end
                || isSaid(tokens, duty.start, first)
                || isBare(duty)
                || (tokens.gap(duty.end) == ':' && duty.end - first <= 1)
                || announces(duty)
                || NO_ORDER.at(tokens, first) > 0) {
            return false;
        }
        var verb = BodyWords.STOPS.at(tokens, first) > 0;
        if (inherited && !verb && !tokens.isCapital(duty.start)) {
            return false;
        }
        return switch (tokens.word(first)) {
            case "có" -> HAVE.at(tokens, first) > 0;
            case "là", "cũng", "vẫn", "đã", "đang", "không" -> BEING.at(tokens, first) > 0;
            default -> true;
        };
    }

    static double confidence(Role role) {
        return role == Role.PROPOSE ? PROPOSING : CONFIDENCE;
    }

    /** The rule that finds a role by the first verb. */
    static String named(Role role) {
        return switch (role) {
            case GUIDE -> "hướng dẫn";
            case ADVISE -> "tham mưu";
            case PROPOSE -> "đề xuất, kiến nghị";
            default -> "carries out";
        };
    }

    /** What the first verb of an order makes of the body that is told. */
    static Role role(Tokens tokens, int first) {
        return switch (tokens.word(first)) {
            case "hướng" -> tokens.is(first + 1, "dẫn") ? Role.GUIDE : Role.IMPLEMENT;
            case "tham" -> tokens.is(first + 1, "mưu") ? Role.ADVISE : Role.IMPLEMENT;
            case "đề" -> tokens.is(first + 1, "xuất") ? Role.PROPOSE : Role.IMPLEMENT;
            case "kiến" -> tokens.is(first + 1, "nghị") ? Role.PROPOSE : Role.IMPLEMENT;
            default -> Role.IMPLEMENT;
        };
    }

    private static boolean isSaid(Tokens tokens, int start, int first) {
        return SAID.at(tokens, start) > 0
                || SAID.at(tokens, first) > 0
                || isAnnouncement(tokens, first)
                || isFormula(tokens, start);
    }

    /** "… theo quy định.", "… nghiêm túc triển khai thực hiện.": nothing else is said. */
    private static boolean isBare(Duty duty) {
        var i = duty.start;
        while (i < duty.end && FORM.at(duty.tokens, i) > 0) {
            i += FORM.at(duty.tokens, i);
        }
        return i >= duty.end
                || (duty.tokens.is(duty.start, "theo") && duty.end - duty.start < FORMULA);
    }

    /** "… hướng dẫn một số nội dung như sau:" */
    private static boolean announces(Duty duty) {
        return duty.tokens.is(duty.end - 1, "sau") && duty.tokens.is(duty.end - 2, "như");
    }

    /** "thông báo … biết, thực hiện". */
    private static boolean isAnnouncement(Tokens tokens, int first) {
        for (var i = first + 2; tokens.is(first, "thông") && i < first + NEAR; i++) {
            if (tokens.is(i, "biết")) {
                return tokens.is(first + 1, "báo");
            }
        }
        return false;
    }

    private static boolean isFormula(Tokens tokens, int start) {
        for (var i = start; i < Math.min(tokens.count(), start + FORMULA); i++) {
            if (tokens.is(i, "thi") && tokens.is(i + 1, "hành") && tokens.is(i + 3, "định")) {
                return true;
            }
        }
        return false;
    }
}
