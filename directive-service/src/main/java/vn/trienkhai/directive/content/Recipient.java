package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * A line of the list of recipients (nơi nhận): a body, a class of bodies, or text that names
 * somebody outside the registry; with the purpose written behind it.
 *
 * @param office a position or unit of the body the copy is for, for example "CVP, PCVP"
 * @param retention how long an archive copy is kept: PERMANENT, UNTIL_REPLACED or YEARS_n
 * @param printed the line as the document has it, where it names several or is worded otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
        @Nullable UUID organizationId,
        @Nullable UUID classId,
        @Nullable String text,
        @Nullable String office,
        Purpose purpose,
        @Nullable String retention,
        @Nullable String printed) {

    /** As written behind the name in the list of recipients. */
    public enum Purpose {
        ACTION,
        REPORT_UP,
        FOR_INFORMATION,
        /** "Như trên": those of Kính gửi once more; it names nobody itself. */
        SAME_AS_ABOVE,
        UNSPECIFIED,
        PUBLISH,
        ARCHIVE,
        INTERNAL_POSITION;

        /** Whether the body is to do something, so that duties of its class are meant for it. */
        public boolean asksForAction() {
            return switch (this) {
                case ACTION, UNSPECIFIED -> true;
                case REPORT_UP,
                        FOR_INFORMATION,
                        SAME_AS_ABOVE,
                        PUBLISH,
                        ARCHIVE,
                        INTERNAL_POSITION ->
                        false;
            };
        }
    }

    /** Every text of the line in which a stamp could have left its mark. */
    public Stream<String> texts() {
        return Stream.<@Nullable String>of(text, office, printed)
                .<String>mapMulti(
                        (each, keep) -> {
                            if (each != null) {
                                keep.accept(each);
                            }
                        });
    }

    /** Refuses a line that says nothing clear. Called where the refusal reaches the caller. */
    public void requireClear() {
        var named = Stream.of(organizationId, classId, text).filter(each -> each != null).count();
        if (purpose == Purpose.SAME_AS_ABOVE) {
            require(
                    named == 0 && office == null,
                    "same-as-above-names-nobody",
                    "\"Như trên\" means the addressees and names nobody itself");
        } else {
            require(
                    named == 1,
                    "recipient-unclear",
                    "A recipient is a body, a class or a text: exactly one");
        }
        require(
                office == null || organizationId != null,
                "office-needs-body",
                "A position or unit belongs to a body: name its organizationId");
        require(
                retention == null || purpose == Purpose.ARCHIVE,
                "retention-only-for-archive",
                "Only an archive copy has a time it is kept for");
    }

    private static void require(boolean right, String problem, String detail) {
        if (!right) {
            throw new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, problem, detail);
        }
    }
}
