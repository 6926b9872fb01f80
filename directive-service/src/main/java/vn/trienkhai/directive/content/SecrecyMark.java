package vn.trienkhai.directive.content;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/** Refuses what this system must not hold: documents marked MẬT, TỐI MẬT or TUYỆT MẬT. */
public final class SecrecyMark {

    /** The mark as a line of its own, as a stamp leaves it in a text. */
    private static final Pattern STAMP =
            Pattern.compile(
                    "^[\\h*_#>\\[(\"“-]*+(?:(?:ĐỘ|Độ|độ)"
                            + " (?:MẬT|mật)\\s*:\\s*)?(?:TUYỆT\\h+MẬT|TỐI\\h+MẬT|MẬT)[\\h*_\\])\"”.;:-]*+$",
                    Pattern.MULTILINE);

    private SecrecyMark() {}

    public static void refuseIn(Stream<? extends @Nullable String> texts) {
        if (texts.anyMatch(text -> text != null && STAMP.matcher(text).find())) {
            throw refusal("The text carries a secrecy stamp");
        }
    }

    /** The one refusal for every door; it never repeats what was sent. */
    public static DomainProblem refusal(String why) {
        return new DomainProblem(
                DomainProblem.Kind.UNACCEPTABLE,
                "classified-document-refused",
                why + ". Only NONE and INTERNAL are accepted here, and nothing of it was kept.");
    }
}
