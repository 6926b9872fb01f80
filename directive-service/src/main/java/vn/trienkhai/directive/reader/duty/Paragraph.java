package vn.trienkhai.directive.reader.duty;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause.Kind;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.clause.ReadClause;
import vn.trienkhai.directive.reader.words.Tokens;

/** One paragraph: its sentences, who acts in them and what they are to do. */
final class Paragraph {

    /** "Sở Y tế chủ trì: …": who leads what is listed below. */
    private static final String LED = "lead before a list";

    private final Tokens tokens;
    private final @Nullable ReadClause clause;
    private final boolean begins;
    private final Context context;
    private final Memory memory;
    private final Claims out;
    private Actors last = Actors.NOBODY;
    private final Set<String> implemented = new HashSet<>();
    private boolean follows;

    /** Whether the last duty read gave a lead. */
    private boolean leads;

    /**
     * @param begins whether the paragraph is the first of its clause
     */
    Paragraph(
            Tokens tokens,
            @Nullable ReadClause clause,
            boolean begins,
            Context context,
            Memory memory,
            Consumer<Claim> out) {
        this.tokens = tokens;
        this.clause = clause;
        this.begins = begins;
        this.context = context;
        this.memory = memory;
        this.out = new Claims(out);
    }

    void read() {
        follows = memory.followsTitle(clause) && !begins;
        if (isLineOfBodies()) {
            return;
        }
        var start = 0;
        while (start < tokens.count()) {
            var end = start + 1;
            while (end < tokens.count() && !tokens.startsSentence(end)) {
                end++;
            }
            sentence(start, end);
            start = end;
        }
        out.close();
    }

    /** "- Sở Xây dựng (đối với hạ tầng đô thị);" below "Giao các sở, gồm:". */
    private boolean isLineOfBodies() {
        if (!begins || !memory.isListed(clause)) {
            return false;
        }
        var list = BodyList.at(tokens, 0);
        if (list != null && (list.end() == tokens.count() || tokens.gap(list.end()) == '(')) {
            memory.listed(list.each());
            return true;
        }
        memory.lists(null);
        return false;
    }

    private void sentence(int start, int end) {
        if (Told.is(tokens, start, end)
                || slot(start, end)
                || (tokens.is(end - 1, "điện") && tokens.gap(end) == ':')) {
            return;
        }
        var opening = opening(start, end);
        if (opening.list() != null && opening.kind() == Opening.Kind.HEADING) {
            heading(opening, opening.list(), end);
        } else if (!memory.inPreamble() || orders(opening, end)) {
            duties(actors(opening), opening, end);
        }
    }

    private Opening opening(int start, int end) {
        var title =
                begins && start == 0 && clause != null
                        ? BodyTitle.at(tokens, end, !clause.heading().isEmpty())
                        : null;
        var found = title != null ? title : Opening.of(tokens, start, end);
        return directsOthers(found) ? Opening.none(start) : found;
    }

    /** "Chỉ đạo các đơn vị trực thuộc …": the body of the heading above is told to direct. */
    private boolean directsOthers(Opening opening) {
        return opening.kind() == Opening.Kind.DIRECTED
                && opening.list() != null
                && opening.list().each().stream().anyMatch(Named::many)
                && !memory.above(clause).isNobody();
    }

    /** Before the first clause only "X yêu cầu Y …" and "Y có trách nhiệm:" are orders. */
    private boolean orders(Opening opening, int end) {
        return opening.kind() == Opening.Kind.ASSIGNED
                || (opening.kind() == Opening.Kind.SUBJECT
                        && end == tokens.count()
                        && tokens.gap(end) == ':'
                        && RoleWords.RESPONSIBLE.at(tokens, opening.duty()) > 0);
    }

    /** "Cơ quan chủ trì: A; B": the label gives the role. */
    private boolean slot(int start, int end) {
        var label = Slots.at(tokens, start, end);
        if (label == null) {
            return inSlot(start);
        }
        if (label.end() >= end) {
            if (begins) {
                memory.slot(clause, label.role());
            }
        } else if (isLed(label.end(), end)) {
            sentence(label.end(), end);
        } else {
            fill(label.role(), label.end(), end);
        }
        return true;
    }

    /** "Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với …": a sentence and no list of bodies. */
    private boolean isLed(int from, int end) {
        for (var i = from + 2; i < end; i++) {
            if (tokens.is(i, "chủ")
                    && tokens.is(i + 1, "trì")
                    && BodyNames.begins(tokens, from, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean inSlot(int start) {
        var role = memory.slotAt(clause);
        if (role != null && tokens.gap(start) != '(') {
            fill(role, start, tokens.count());
        }
        return role != null;
    }

    private void fill(Role role, int from, int end) {
        for (var body : Slots.bodies(tokens, from, end)) {
            out.add(new Claim(body, role, null, null, from, end, 0.86, "place for a body"));
        }
    }

    private void heading(Opening opening, BodyList list, int end) {
        if (clause == null && Letters.areCapitals(list.whole().name())) {
            return;
        }
        last = context.restored(Actors.of(list, 0.97, "heading"));
        memory.heading(clause, last);
        if (clause != null && begins && opening.duty() >= tokens.count()) {
            memory.titled(clause);
        }
        if (opening.duty() < end
                && (BodyWords.STOPS.at(tokens, opening.duty()) > 0
                        || tokens.is(opening.duty(), "phụ"))) {
            duties(last, new Opening(list, opening.duty(), Opening.Kind.SUBJECT), end);
        }
    }

    /** Sentences split at semicolons; each part may name its own actors. */
    private void duties(Actors actors, Opening opening, int end) {
        var from = opening.duty();
        var now = actors;
        var explicit = opening.kind() != Opening.Kind.NONE;
        for (var i = from + 1; i <= end; i++) {
            if (i < end && tokens.gap(i) != ';') {
                continue;
            }
            duty(now, from, i, explicit);
            from = i;
            var next = i < end ? Opening.of(tokens, i, end) : Opening.none(i);
            if (next.list() != null && next.kind() != Opening.Kind.HEADING) {
                now = actors(next);
                from = next.duty();
                explicit = true;
            }
        }
        if (tokens.gap(end) == ':' && end == tokens.count() && explicit) {
            order(now);
            if (Opening.COMPRISING.endsAt(tokens, end)) {
                memory.lists(clause);
            }
        } else if (opening.duty() >= tokens.count() && begins && explicit) {
            memory.heading(clause, actors);
        }
    }

    private void order(Actors actors) {
        var ordered =
                context.isEverybody(actors)
                        ? Actors.NOBODY
                        : actors.inherited(0.97, leads ? LED : "order before a list");
        memory.heading(clause, ordered);
    }

    private void duty(Actors actors, int from, int end, boolean explicit) {
        var below = follows;
        follows = false;
        if (isTold(actors) || (explicit && Told.isDone(tokens, from, end))) {
            return;
        }
        var duty = new Duty(tokens, end, actors, context.isIssuer(actors), out::add);
        duty.led = from == 0 && actors.origin().equals(LED);
        RoleReader.read(duty, from);
        leads = duty.led;
        var first = RoleReader.skipAdverbs(tokens, from, end);
        var role =
                RoleReader.isRole(tokens, first)
                        || (duty.any && RoleWords.SEND.at(tokens, first) > 0);
        var plain = helps(first) ? !duty.any : !role || (!duty.any && explicit);
        if (plain
                && !actors.origin().equals(LED)
                && !actors.isNobody()
                && !actors.origin().equals(Context.ADDRESSEE)
                && (explicit || begins || (below && isPlainVerb(duty, first)))
                && CarryRule.orders(duty, first, !explicit)) {
            carries(actors, from, end, CarryRule.role(tokens, first));
        }
    }

    private void carries(Actors actors, int from, int end, Role role) {
        var sure = CarryRule.confidence(role) * actors.confidence();
        var further = !implemented.isEmpty();
        for (var body : actors.bodies()) {
            if ((further && Generic.is(body.name())) || !implemented.add(role + body.name())) {
                continue;
            }
            out.carries(new Claim(body, role, null, null, from, end, sure, CarryRule.named(role)));
        }
    }

    /** Below a title only a verb that gives no other role says what the bodies carry out. */
    private boolean isPlainVerb(Duty duty, int first) {
        return !duty.any && !helps(first) && BodyWords.STOPS.at(tokens, first) > 0;
    }

    /** In an account of what was done only those who are told by name to act are. */
    private boolean isTold(Actors actors) {
        return clause != null
                && clause.kind() == Kind.OTHER
                && !actors.origin().equals(Opening.Kind.ASSIGNED.name());
    }

    /** "giúp …", "tham mưu …": where another role follows, that is what is told. */
    private boolean helps(int first) {
        return tokens.is(first, "giúp") || tokens.is(first, "tham");
    }

    private Actors actors(Opening opening) {
        if (opening.list() != null) {
            last = context.restored(Actors.of(opening.list(), 1, opening.kind().name()));
            memory.spoken(clause, last);
            return last;
        }
        if (last.isNobody() && clause != null && begins) {
            var above = memory.above(clause);
            return above.isNobody() ? context.addressed() : above;
        }
        return last.isNobody() ? memory.above(clause) : last.inherited(0.97, "sentence before");
    }
}
