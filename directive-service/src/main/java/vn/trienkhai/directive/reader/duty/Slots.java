package vn.trienkhai.directive.reader.duty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.words.Phrases;
import vn.trienkhai.directive.reader.words.Tokens;

/** "Cơ quan chủ trì: …": a place in a form whose label says the role of the bodies in it. */
final class Slots {

    /** A label and the word after it. */
    record Label(Role role, int end) {}

    private static final Phrases LEAD =
            Phrases.of(
                    """
                    cơ quan chủ trì,đơn vị chủ trì,chủ trì,chủ trì thực hiện,cơ quan chủ trì thực hiện,đơn vị chủ trì thực hiện,cơ quan đơn vị chủ trì
                    bộ chủ trì,sở chủ trì,chủ trì tham mưu,cơ quan chủ trì tham mưu,đơn vị chủ trì tham mưu,đơn vị đầu mối,cơ quan đầu mối
                    cơ quan chủ trì soạn thảo,đơn vị chủ trì triển khai,đơn vị được giao chủ trì,cơ quan được giao chủ trì,đồng chủ trì
                    """);
    private static final Phrases COORDINATE =
            Phrases.of(
                    """
                    cơ quan phối hợp,đơn vị phối hợp,phối hợp,phối hợp thực hiện,cơ quan phối hợp thực hiện,đơn vị phối hợp thực hiện,các đơn vị phối hợp
                    các cơ quan phối hợp,cơ quan đơn vị phối hợp
                    """);
    private static final Phrases IMPLEMENT =
            Phrases.of(
                    "đơn vị thực hiện,cơ quan thực hiện,trách nhiệm thực hiện,phân công thực"
                            + " hiện,đơn vị tổ chức thực hiện,đơn vị triển khai,cơ quan đơn vị thực"
                            + " hiện");
    private static final Phrases APPRAISE =
            Phrases.of("cơ quan thẩm định,đơn vị thẩm định,cơ quan thẩm tra");
    private static final Phrases MONITOR =
            Phrases.of(
                    "cơ quan theo dõi,đơn vị theo dõi,cơ quan giám sát,đơn vị giám sát,đơn vị kiểm"
                            + " tra");

    private static final int LONGEST_LABEL = 12;
    private static final Phrases WHO =
            Phrases.of("cơ quan,đơn vị,các cơ quan,các đơn vị,bộ phận,cơ quan đơn vị");

    private Slots() {}

    /** The label that fills the sentence, or stands before its colon. */
    static @Nullable Label at(Tokens tokens, int start, int end) {
        var role = Role.LEAD;
        var many = LEAD.at(tokens, start);
        if (many == 0) {
            many = COORDINATE.at(tokens, start);
            role = Role.COORDINATE;
        }
        if (many == 0) {
            many = IMPLEMENT.at(tokens, start);
            role = Role.IMPLEMENT;
        }
        if (many == 0) {
            many = APPRAISE.at(tokens, start);
            role = Role.APPRAISE;
        }
        if (many == 0) {
            many = MONITOR.at(tokens, start);
            role = Role.MONITOR;
        }
        var after = start + many;
        return many > 0 && (after >= end || tokens.gap(after) == ':')
                ? new Label(role, after)
                : longer(tokens, start, end);
    }

    /** "Đơn vị được giao chủ trì tham mưu, triển khai:": a label in words of its own. */
    private static @Nullable Label longer(Tokens tokens, int start, int end) {
        var many = WHO.at(tokens, start);
        if (many == 0) {
            return null;
        }
        var roles = EnumSet.noneOf(Role.class);
        for (var i = start + many; i < Math.min(end, start + LONGEST_LABEL); i++) {
            if (tokens.gap(i) == ':') {
                return roles.size() == 1 ? new Label(roles.iterator().next(), i) : null;
            }
            if (tokens.isCapital(i)) {
                return null;
            }
            if (RoleWords.LEAD.at(tokens, i) > 0) {
                roles.add(Role.LEAD);
            } else if (RoleWords.COORDINATE.at(tokens, i) > 0) {
                roles.add(Role.COORDINATE);
            } else if (RoleWords.APPRAISE.at(tokens, i) > 0) {
                roles.add(Role.APPRAISE);
            }
        }
        return null;
    }

    /** The bodies listed from one word to another; semicolons part them. */
    static List<Named> bodies(Tokens tokens, int from, int end) {
        var found = new ArrayList<Named>();
        var start = from;
        for (var i = from + 1; i <= end; i++) {
            if (i == end
                    || tokens.gap(i) == ';'
                    || tokens.startsSentence(i)
                    || (tokens.gap(i) == '-'
                            && tokens.isCapital(i)
                            && BodyNames.begins(tokens, i, false)
                            && tokens.gap(i - 1) == '.')) {
                part(tokens, start, i, found);
                start = i;
            }
        }
        return found;
    }

    /** "các cơ quan liên quan": whoever is concerned, and no class by its kind. */
    private static boolean isConcerned(Named body) {
        var low = body.name().toLowerCase(Locale.ROOT);
        return body.related()
                && (!low.contains("các ")
                        || low.startsWith("các cơ quan")
                        || low.startsWith("các đơn vị"));
    }

    /** "Sở Công Thương, các doanh nghiệp viễn thông": bodies by name, and classes. */
    private static boolean mixes(List<Named> bodies) {
        return bodies.stream().allMatch(body -> body.many() == isPlural(body))
                && bodies.stream().anyMatch(body -> !body.many())
                && bodies.stream().noneMatch(body -> !body.many() && isClass(body));
    }

    /** "các sở, ngành và Ủy ban nhân dân các xã": classes, each with a plural of its own. */
    private static boolean isEachPlural(List<Named> bodies) {
        return bodies.stream().allMatch(body -> isPlural(body) || body.name().contains(" các "))
                && bodies.stream().anyMatch(body -> !isPlural(body));
    }

    /** "các hội liên quan, các trường học": what is concerned ends one class, another follows. */
    private static boolean endsConcerned(List<Named> bodies) {
        return bodies.stream().limit(bodies.size() - 1L).anyMatch(Named::related);
    }

    private static boolean isPlural(Named body) {
        return body.name().toLowerCase(Locale.ROOT).startsWith("các ");
    }

    /** "UBND cấp xã": many bodies without "các". */
    private static boolean isClass(Named body) {
        return body.name().contains(" cấp ");
    }

    private static void part(Tokens tokens, int start, int end, List<Named> found) {
        var list = BodyList.at(tokens, start);
        if (list == null || list.end() < Math.min(end, start + 1)) {
            return;
        }
        var named = list.each().stream().filter(body -> !isConcerned(body)).toList();
        var single = named.stream().noneMatch(Named::many);
        if ((single || mixes(named) || isEachPlural(named) || endsConcerned(list.each()))
                && !tokens.text(end - 1, end).equals("cấp")) {
            found.addAll(named);
        } else {
            found.add(list.whole());
        }
    }
}
