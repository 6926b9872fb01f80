package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DraftOrigin;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedEnclosure;
import vn.trienkhai.directive.api.ProposedHeader;

/** What is still to be decided before a directive can be made: nothing is made up instead. */
@ApplicationScoped
class Questions {

    private static final int WITH_CANDIDATES = 60;

    private final Candidates candidates;

    Questions(Candidates candidates) {
        this.candidates = candidates;
    }

    /** In the order of the draft; empty when it can be confirmed. */
    List<Question> of(ProposedDraft draft, UUID body) {
        var questions = new ArrayList<>(document(draft, body, true, 0));
        draft.enclosed()
                .forEach(
                        (key, each) ->
                                enclosed(each, body, questions.size()).stream()
                                        .map(open -> open.below("/enclosed/" + key))
                                        .forEach(questions::add));
        return questions;
    }

    /** What the system has already is not asked about; a part has the header of the first. */
    private List<Question> enclosed(ProposedEnclosure enclosure, UUID body, int asked) {
        var treatment = enclosure.becomes();
        if (treatment == null) {
            return List.of(Question.missing("/becomes", "becomes"));
        }
        return switch (treatment) {
            case OWN_DOCUMENT ->
                    enclosure.directiveId() != null
                            ? List.of()
                            : document(EnclosedDrafts.draft(enclosure), body, true, asked);
            case PART_OF_FIRST -> document(EnclosedDrafts.draft(enclosure), body, false, asked);
        };
    }

    private List<Question> document(
            ProposedDraft draft, UUID body, boolean headed, int alreadyAsked) {
        var questions = new ArrayList<Question>();
        if (headed) {
            header(draft.header(), body, questions);
        }
        Named.of(draft).stream()
                .filter(place -> !place.isDecided())
                .forEach(place -> questions.add(who(place, alreadyAsked + questions.size())));
        Named.ofOneBody(draft).stream()
                .filter(place -> !place.isOneBody())
                .forEach(place -> questions.add(who(place, alreadyAsked + questions.size())));
        questions.addAll(PartQuestions.of(draft));
        return questions;
    }

    private static void header(
            @Nullable ProposedHeader header, UUID body, List<Question> questions) {
        missing(header == null ? null : header.regime(), "/header/regime", "regime", questions);
        missing(header == null ? null : header.type(), "/header/type", "type", questions);
        missing(
                header == null ? null : header.abstractText(),
                "/header/abstract",
                "abstract",
                questions);
        for (int i = 0; header != null && i < header.monitors().size(); i++) {
            missing(
                    header.monitors().get(i).role(),
                    "/header/monitors/" + i + "/role",
                    "role",
                    questions);
        }
        origin(header, body, questions);
        if (header != null
                && header.origin() == DraftOrigin.ISSUED_HERE
                && header.arrivalStamp() != null) {
            questions.add(
                    new Question(
                            "/header/arrivalStamp",
                            "arrival-stamp-on-own-draft",
                            "What a body drafts has not arrived: remove the stamp, or say that it"
                                    + " was RECEIVED"));
        }
    }

    private static void origin(
            @Nullable ProposedHeader header, UUID body, List<Question> questions) {
        var origin = header == null ? null : header.origin();
        var issuer = header == null ? null : header.issuer();
        if (origin == null) {
            questions.add(
                    new Question(
                            "/header/origin",
                            "origin-undecided",
                            "Say whether it is ISSUED_HERE, RECEIVED or HISTORICAL"
                                    + (issuer == null
                                            ? ""
                                            : "; the issuer reads " + issuer.name())));
        } else if (origin == DraftOrigin.ISSUED_HERE
                && issuer != null
                && issuer.organizationId() != null
                && !issuer.organizationId().equals(body)) {
            questions.add(
                    new Question(
                            "/header/issuer",
                            "issuer-is-another-body",
                            "A body drafts its own directives; another one's are RECEIVED or"
                                    + " HISTORICAL"));
        }
    }

    private Question who(Named.Place place, int asked) {
        var body = place.body();
        if (body == null) {
            return new Question(place.pointer(), "body-missing", "Nobody is named here");
        }
        var name = body.name() == null ? "This body" : body.name();
        if (body.organizationId() != null || body.classId() != null) {
            return new Question(
                    place.pointer(),
                    "body-unclear",
                    name + ": name one body, or where a class may stand, one class");
        }
        return new Question(
                place.pointer(),
                "body-not-in-register",
                "There is no such body in the register, or several: " + name,
                asked < WITH_CANDIDATES ? candidates.of(name) : List.of());
    }

    private static void missing(
            @Nullable Object value, String pointer, String what, List<Question> questions) {
        if (value == null) {
            questions.add(Question.missing(pointer, what));
        }
    }
}
