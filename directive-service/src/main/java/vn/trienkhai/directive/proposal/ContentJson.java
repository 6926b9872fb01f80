package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.trienkhai.directive.api.ProposedDraft;

/** Writes what a proposal says as JSON and reads it back. */
@ApplicationScoped
class ContentJson {

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<List<String>> NOTES = new TypeReference<>() {};

    private final ObjectMapper json;

    ContentJson(ObjectMapper json) {
        this.json = json;
    }

    Content of(Proposal proposal) {
        try {
            return new Content(
                    json.readValue(proposal.draft(), ProposedDraft.class),
                    json.readValue(proposal.evidence(), EVIDENCE),
                    json.readValue(proposal.notes(), NOTES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept proposal cannot be read", e);
        }
    }

    void propose(Proposal proposal, Content content) {
        show(proposal, content.draft());
        proposal.propose(write(content.draft()), write(content.evidence()), write(content.notes()));
    }

    void correct(Proposal proposal, Content content) {
        show(proposal, content.draft());
        proposal.correct(write(content.draft()), write(content.evidence()));
    }

    void confirm(Proposal proposal, Making.Made made) {
        proposal.confirm(made.directive(), write(made.draft()));
    }

    private static void show(Proposal proposal, ProposedDraft draft) {
        var header = draft.header();
        proposal.show(
                header == null ? null : header.symbol(),
                header == null ? null : header.abstractText());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposal cannot be written", e);
        }
    }
}
