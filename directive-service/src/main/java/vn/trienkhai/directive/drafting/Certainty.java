package vn.trienkhai.directive.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Unverified;
import vn.trienkhai.directive.document.Header;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.Fault;

/** Nothing is invented: what the source lacks or hides has no value here (row 4). */
@ApplicationScoped
class Certainty {

    private final ObjectMapper json;

    Certainty(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param issuer the issuer given with the document, if any
     */
    void require(Header header, @Nullable Object issuer) {
        JsonNode values = json.valueToTree(header);
        for (int i = 0; i < header.unverified().size(); i++) {
            var open = header.unverified().get(i);
            var value = values.at("/" + open.field().replace('.', '/'));
            var given = open.field().equals("issuer") ? issuer != null : isGiven(value);
            if (open.forbidsValue() && given) {
                throw invented(open, "/unverified/" + i);
            }
        }
    }

    private static boolean isGiven(JsonNode value) {
        return value.isValueNode() ? !value.isNull() : !value.isEmpty();
    }

    private static DomainProblem invented(Unverified open, String pointer) {
        var detail =
                "%s is %s in the source, so it has no value; give it later with its basis"
                        .formatted(open.field(), open.state());
        return new DomainProblem(
                DomainProblem.Kind.UNACCEPTABLE,
                "unverified-value-given",
                detail,
                List.of(),
                List.of(new Fault(pointer, detail)));
    }
}
