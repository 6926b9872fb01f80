package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.trienkhai.directive.api.EnclosureTreatment;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.drafting.Drafting;
import vn.trienkhai.platform.problem.DomainProblem;

/** Whatever else would refuse the documents of a draft, told before somebody confirms it. */
@ApplicationScoped
class Trial {

    private static final Pattern DUTY = Pattern.compile("/duties/(\\d+)(.*)");
    private static final Pattern OF_PART = Pattern.compile("(e[^.]*)\\.(.+)");

    /** As the contract of a draft has them: duties and clauses, recipients, relations. */
    private static final int DUTIES = 1000;

    private static final int RECIPIENTS = 500;
    private static final int RELATIONS = 200;

    private final PartJoining parts;
    private final Confirmation confirmation;
    private final Drafting drafting;

    Trial(PartJoining parts, Confirmation confirmation, Drafting drafting) {
        this.parts = parts;
        this.confirmation = confirmation;
        this.drafting = drafting;
    }

    /** Only for a draft that leaves no other question. */
    List<Question> of(ProposedDraft draft, UUID body) {
        var questions = new ArrayList<Question>();
        draft.enclosed()
                .forEach(
                        (key, each) -> {
                            if (each.becomes() == EnclosureTreatment.OWN_DOCUMENT
                                    && each.directiveId() == null) {
                                refusal(EnclosedDrafts.draft(each), body)
                                        .map(open -> open.below("/enclosed/" + key))
                                        .ifPresent(questions::add);
                            }
                        });
        var joined = parts.joined(draft);
        tooLarge(draft, joined).or(() -> refusal(joined, body)).ifPresent(questions::add);
        return questions;
    }

    /** What a directive could have and its parts together have not: it could never be sent back. */
    private static Optional<Question> tooLarge(ProposedDraft draft, ProposedDraft joined) {
        return joined.duties().size() <= DUTIES
                        && joined.clauses().size() <= DUTIES
                        && joined.recipients().size() <= RECIPIENTS
                        && joined.relations().size() <= RELATIONS
                ? Optional.empty()
                : draft.enclosed().entrySet().stream()
                        .filter(
                                each ->
                                        each.getValue().becomes()
                                                == EnclosureTreatment.PART_OF_FIRST)
                        .findFirst()
                        .map(
                                part ->
                                        new Question(
                                                "/enclosed/" + part.getKey() + "/becomes",
                                                "part-too-large",
                                                "Together they have more than %d duties or clauses, %d recipients or %d relations"
                                                        .formatted(DUTIES, RECIPIENTS, RELATIONS)));
    }

    private Optional<Question> refusal(ProposedDraft draft, UUID body) {
        try {
            drafting.check(
                    confirmation.draft(draft, body), List.copyOf(draft.relations().values()), body);
            return Optional.empty();
        } catch (DomainProblem e) {
            return Optional.of(
                    new Question(pointer(e, draft), e.type(), String.valueOf(e.getMessage())));
        }
    }

    /** Where in the proposal the fault of a draft is. */
    private static String pointer(DomainProblem problem, ProposedDraft draft) {
        if (problem.faults().isEmpty()) {
            var part = problem.type().split("-", 2)[0];
            return switch (part) {
                case "recipient", "office", "retention", "same" -> "/recipients";
                case "holder", "duty", "step", "coordinator" -> "/duties";
                case "relation", "citation", "target" -> "/relations";
                case "clause" -> "/clauses";
                default -> "/header";
            };
        }
        var at = problem.faults().getFirst().pointer();
        var duty = DUTY.matcher(at);
        return duty.matches()
                ? duty(List.copyOf(draft.duties().keySet()).get(Integer.parseInt(duty.group(1))))
                        + duty.group(2)
                : "/header" + at;
    }

    private static String duty(String key) {
        var part = OF_PART.matcher(key);
        return part.matches()
                ? "/enclosed/" + part.group(1) + "/duties/" + part.group(2)
                : "/duties/" + key;
    }
}
