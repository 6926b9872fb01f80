package vn.trienkhai.directive.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.directive.api.CopyOffice;
import vn.trienkhai.directive.api.CopyRoute;
import vn.trienkhai.directive.api.DirectiveRef;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.api.ResolvedRecipient;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;

/** Lists of recipients in the words of the contract. */
@ApplicationScoped
class DistributionViews {

    private final ObjectMapper json;

    DistributionViews(ObjectMapper json) {
        this.json = json;
    }

    List<ResolvedRecipient> recipients(List<Copy> copies, Map<UUID, String> names) {
        return copies.stream()
                .map(
                        copy ->
                                new ResolvedRecipient(
                                        copy.organizationId(),
                                        names.getOrDefault(
                                                copy.organizationId(),
                                                copy.organizationId().toString()),
                                        RecipientPurpose.fromString(copy.purpose().name()),
                                        CopyRoute.DESK,
                                        copy.classId(),
                                        copy.offices().stream()
                                                .map(
                                                        each ->
                                                                json.convertValue(
                                                                        each, CopyOffice.class))
                                                .toList()))
                .toList();
    }

    List<vn.trienkhai.directive.api.DistributionLine> lines(
            List<DistributionLine> lines, LocalDate issuedOn) {
        var views = new ArrayList<vn.trienkhai.directive.api.DistributionLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var recipient = line.recipient();
            views.add(
                    new vn.trienkhai.directive.api.DistributionLine(
                            i,
                            RecipientPurpose.fromString(recipient.purpose().name()),
                            CopyRoute.fromString(line.route().name()),
                            line.copies(),
                            recipient.organizationId(),
                            recipient.classId(),
                            recipient.office(),
                            recipient.text(),
                            recipient.retention(),
                            recipient.printed(),
                            line.keepUntil(issuedOn),
                            null,
                            null));
        }
        return views;
    }

    List<DirectiveRef> enclosures(List<vn.trienkhai.directive.document.DirectiveRef> enclosed) {
        return enclosed.stream().map(each -> json.convertValue(each, DirectiveRef.class)).toList();
    }
}
