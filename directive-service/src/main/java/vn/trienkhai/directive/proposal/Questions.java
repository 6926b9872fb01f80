package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DraftOrigin;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedEnclosure;
import vn.trienkhai.directive.api.ProposedHeader;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.reader.duty.NameKind;
import vn.trienkhai.directive.registry.Registry;

/** What is still to be decided before a directive can be made: nothing is made up instead. */
@ApplicationScoped
class Questions {

    private static final int WITH_CANDIDATES = 60;

    private final Candidates candidates;
    private final Registry registry;
    private final Duplicates duplicates;
    private final Trial trial;

    Questions(Candidates candidates, Registry registry, Duplicates duplicates, Trial trial) {
        this.candidates = candidates;
        this.registry = registry;
        this.duplicates = duplicates;
        this.trial = trial;
    }

    /** In the order of the draft; empty when it can be confirmed. */
    List<Question> of(ProposedDraft draft, UUID body) {
        var questions = new ArrayList<>(document(draft, draft, body, 0));
        draft.enclosed()
                .forEach(
                        (key, each) ->
                                enclosed(each, draft, body, questions.size()).stream()
                                        .map(open -> open.below("/enclosed/" + key))
                                        .forEach(questions::add));
        return questions.isEmpty() ? trial.of(draft, body) : once(questions);
    }

    /** A name is asked about where it stands first: the answer holds wherever it stands. */
    private static List<Question> once(List<Question> questions) {
        var asked = new HashSet<String>();
        return questions.stream()
                .filter(each -> each.kind() == null || asked.add(each.detail()))
                .toList();
    }

    /** What the system has already is not asked about; a part has the header of the first. */
    private List<Question> enclosed(
            ProposedEnclosure enclosure, ProposedDraft first, UUID body, int asked) {
        var treatment = enclosure.becomes();
        if (treatment == null) {
            return List.of(Question.missing("/becomes", "becomes"));
        }
        var draft = EnclosedDrafts.draft(enclosure);
        return switch (treatment) {
            case OWN_DOCUMENT ->
                    enclosure.directiveId() != null
                            ? List.of()
                            : document(draft, draft, body, asked);
            case PART_OF_FIRST -> document(draft, first, body, asked);
        };
    }

    /**
     * @param first the document it is a part of, or itself
     */
    private List<Question> document(
            ProposedDraft draft, ProposedDraft first, UUID body, int alreadyAsked) {
        var questions = new ArrayList<Question>();
        if (draft.equals(first)) {
            header(draft.header(), body, questions);
        }
        if (draft.equals(first) && isOwn(first)) {
            sameAsAbove(draft, questions);
        }
        Named.holders(draft).stream()
                .filter(place -> !place.isDecided())
                .forEach(place -> questions.add(who(place, alreadyAsked + questions.size())));
        recipients(draft, isOwn(first), alreadyAsked, questions);
        Named.ofOneBody(draft).stream()
                .filter(place -> !place.isOneBody())
                .forEach(place -> questions.add(who(place, alreadyAsked + questions.size())));
        unknown(draft, questions);
        questions.addAll(PartQuestions.of(draft));
        questions.addAll(Consistency.of(draft, first));
        return questions;
    }

    /** Ids that no body of the register has. */
    private void unknown(ProposedDraft draft, List<Question> questions) {
        var named =
                Stream.of(Named.holders(draft), Named.recipients(draft), Named.ofOneBody(draft))
                        .flatMap(List::stream)
                        .filter(place -> place.organizationId() != null)
                        .toList();
        var unknown =
                Set.copyOf(
                        registry.unknown(named.stream().map(Named.Place::organizationId).toList()));
        named.stream()
                .filter(place -> unknown.contains(place.organizationId()))
                .map(
                        place ->
                                new Question(
                                        place.pointer(),
                                        "organization-unknown",
                                        "There is no body " + place.organizationId()))
                .forEach(questions::add);
    }

    private void header(@Nullable ProposedHeader header, UUID body, List<Question> questions) {
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
        if (header == null) {
            return;
        }
        if (header.origin() == DraftOrigin.ISSUED_HERE) {
            stamp(header, questions);
        } else if (duplicates.registered(header).isPresent()) {
            questions.add(
                    new Question(
                            "/header/symbol",
                            "directive-already-registered",
                            header.symbol() + " of this issuer and day is registered already"));
        }
    }

    private static void stamp(ProposedHeader header, List<Question> questions) {
        if (header.arrivalStamp() != null) {
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

    /** A received or older document was sent by somebody else: nobody waits for a copy of it. */
    private static boolean isOwn(ProposedDraft draft) {
        var header = draft.header();
        var origin = header == null ? null : header.origin();
        return origin == null || origin == DraftOrigin.ISSUED_HERE;
    }

    /**
     * Whom nobody of the register comes close to stays in the words of the list. Of an own document
     * the others are asked, and every addressee, so that no copy is missed.
     */
    private void recipients(
            ProposedDraft draft, boolean own, int alreadyAsked, List<Question> questions) {
        for (var place : Named.recipients(draft)) {
            if (place.isDecided() || (place.isOnlyNamed() && !own)) {
                continue;
            }
            var question = who(place, alreadyAsked + questions.size());
            if (!place.isOnlyNamed() || place.isAddressee() || !question.candidates().isEmpty()) {
                questions.add(question);
            }
        }
    }

    /** "Như trên" of an own document that has no addressees would be sent to nobody. */
    private static void sameAsAbove(ProposedDraft draft, List<Question> questions) {
        if (Named.recipients(draft).stream().noneMatch(Named.Place::isAddressee)) {
            draft.recipients()
                    .forEach(
                            (key, each) -> {
                                if (each.purpose() == RecipientPurpose.SAME_AS_ABOVE) {
                                    questions.add(
                                            new Question(
                                                    "/recipients/" + key,
                                                    "same-as-above-without-addressees",
                                                    "Nobody stands above it with the purpose"
                                                            + " ACTION"));
                                }
                            });
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
                asked < WITH_CANDIDATES ? candidates.of(name) : List.of(),
                NameKind.of(name));
    }

    private static void missing(
            @Nullable Object value, String pointer, String what, List<Question> questions) {
        if (value == null) {
            questions.add(Question.missing(pointer, what));
        }
    }
}
