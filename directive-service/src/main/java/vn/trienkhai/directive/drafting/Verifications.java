package vn.trienkhai.directive.drafting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectivePatch;
import vn.trienkhai.directive.api.VerificationInput;
import vn.trienkhai.directive.content.Unverified;
import vn.trienkhai.directive.content.Verified;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.problem.DomainProblem;

/** Settles what a source left open: one field, its value and its basis (row 4). */
@ApplicationScoped
class Verifications {

    private static final String ISSUER = "issuer";

    private final DraftForms forms;
    private final ObjectMapper json;
    private final Clock clock;

    Verifications(DraftForms forms, ObjectMapper json, Clock clock) {
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    /** What a document is after the field is settled. */
    record Settled(Header header, @Nullable UUID issuer, Verified how) {}

    Settled settle(Header before, VerificationInput input, String by) {
        var open =
                before.unverified().stream()
                        .filter(each -> each.field().equals(input.field()))
                        .findFirst()
                        .orElseThrow(
                                () -> refusal("nothing-to-verify", input.field() + " is not open"));
        var value = input.value();
        if (value == null && open.forbidsValue()) {
            throw refusal(
                    "value-needed", open.field() + " is " + open.state() + ": say what it is");
        }
        var how =
                new Verified(
                        open.field(),
                        open.raw(),
                        open.reason(),
                        value,
                        input.basis(),
                        clock.instant(),
                        by);
        var issuer = value != null && open.field().equals(ISSUER) ? bodyOf(value) : null;
        return new Settled(header(before, open, issuer == null ? value : null), issuer, how);
    }

    private Header header(Header before, Unverified settled, @Nullable String value) {
        var patch = value == null ? json.createObjectNode() : valueAt(settled.field(), value);
        List<Unverified> left =
                before.unverified().stream().filter(each -> !each.equals(settled)).toList();
        patch.set("unverified", json.valueToTree(left));
        var after = new MergePatch(patch).applyTo(forms.patchable(before), DirectivePatch.class);
        return forms.header(after);
    }

    private ObjectNode valueAt(String field, String value) {
        var root = json.createObjectNode();
        var names = List.of(field.split("\\.", -1));
        var at = root;
        for (var name : names.subList(0, names.size() - 1)) {
            at = at.putObject(name);
        }
        at.put(names.getLast(), value);
        return root;
    }

    private static UUID bodyOf(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw refusal("organization-unknown", "The issuer is given by the id of a body");
        }
    }

    private static DomainProblem refusal(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }
}
