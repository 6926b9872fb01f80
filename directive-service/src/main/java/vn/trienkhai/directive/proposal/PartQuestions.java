package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DutyDeadlineKind;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.ProposedHolder;
import vn.trienkhai.directive.api.ProposedReporting;

/** What duties and recipients of a draft still lack, besides who is meant. */
final class PartQuestions {

    private final List<Question> questions = new ArrayList<>();

    private PartQuestions() {}

    static List<Question> of(ProposedDraft draft) {
        var asked = new PartQuestions();
        draft.duties().forEach((key, duty) -> asked.duty("/duties/" + key, duty));
        draft.recipients()
                .forEach(
                        (key, each) ->
                                asked.missing(
                                        each.purpose(),
                                        "/recipients/" + key + "/purpose",
                                        "purpose"));
        return asked.questions;
    }

    private void duty(String at, ProposedDuty duty) {
        missing(duty.clauseRef(), at + "/clauseRef", "clause");
        missing(duty.title(), at + "/title", "title");
        missing(duty.text(), at + "/text", "text");
        missing(duty.mode(), at + "/mode", "mode");
        missing(duty.output(), at + "/output", "output");
        missing(duty.deadline(), at + "/deadline", "deadline");
        begins(duty.deadline(), at + "/deadline");
        holders(duty.holders(), at + "/holders");
        if (duty.reporting() != null) {
            reporting(at + "/reporting", duty.reporting());
        }
    }

    private void holders(List<ProposedHolder> holders, String at) {
        if (holders.isEmpty()) {
            missing(null, at, "holder");
        }
        for (int i = 0; i < holders.size(); i++) {
            missing(holders.get(i).role(), at + "/" + i + "/role", "role");
        }
    }

    private void reporting(String at, ProposedReporting reporting) {
        missing(reporting.title(), at + "/title", "title");
        for (int i = 0; i < reporting.route().size(); i++) {
            var station = reporting.route().get(i);
            missing(station.order(), at + "/route/" + i + "/order", "order");
            missing(station.role(), at + "/route/" + i + "/role", "role");
            begins(station.deadline(), at + "/route/" + i + "/deadline");
        }
    }

    /** What is counted or comes back needs a day to begin with. */
    private void begins(@Nullable DeadlineTerms deadline, String pointer) {
        if (deadline != null
                && deadline.kind() == DutyDeadlineKind.AFTER
                && deadline.after() == null) {
            questions.add(
                    new Question(
                            pointer + "/after",
                            "after-missing",
                            "Say what it is counted from: receipt, issue, the step of another duty,"
                                    + " or outside; the text says: "
                                    + deadline.raw()));
        }
        var asked = FirstDays.ask(deadline, pointer);
        if (asked != null) {
            questions.add(asked);
        }
    }

    private void missing(@Nullable Object value, String pointer, String what) {
        if (value == null) {
            questions.add(Question.missing(pointer, what));
        }
    }
}
