package vn.trienkhai.directive.issuing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.trienkhai.directive.content.Addressee;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.issuing.DistributionLine.Route;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;

/** From the lines of the list to copies, one a body, and to what is kept, shown or told apart. */
final class Distribution {

    private final Expansion expansion;
    private final UUID issuer;
    private final List<Finding> findings;
    private final Map<UUID, Copy> copies = new LinkedHashMap<>();
    private final List<DistributionLine> lines = new ArrayList<>();

    private Distribution(Expansion expansion, UUID issuer, List<Finding> findings) {
        this.expansion = expansion;
        this.issuer = issuer;
        this.findings = findings;
    }

    static Distribution of(
            List<Recipient> recipients, Expansion expansion, UUID issuer, List<Finding> findings) {
        var distribution = new Distribution(expansion, issuer, findings);
        for (int i = 0; i < recipients.size(); i++) {
            distribution.add(recipients.get(i), "/recipients/" + i);
        }
        distribution.sameAsAbove();
        if (distribution.copies.isEmpty()) {
            findings.add(Finding.warning("nobody-receives", "/recipients", "No body gets a copy"));
        }
        return distribution;
    }

    List<Copy> copies() {
        return List.copyOf(copies.values());
    }

    List<DistributionLine> lines() {
        return List.copyOf(lines);
    }

    private void add(Recipient recipient, String pointer) {
        var route = route(recipient);
        switch (route) {
            case DESK ->
                    lines.add(new DistributionLine(recipient, route, send(recipient, pointer)));
            case INTERNAL, PUBLICATION, ARCHIVE ->
                    lines.add(new DistributionLine(recipient, route, 0));
            case OUTSIDE -> {
                lines.add(new DistributionLine(recipient, route, 0));
                findings.add(
                        Finding.warning(
                                "recipient-outside-registry",
                                pointer,
                                "No copy goes to \"%s\": not a body here"
                                        .formatted(recipient.text())));
            }
        }
    }

    private Route route(Recipient recipient) {
        var own = issuer.equals(recipient.organizationId());
        var aside = recipient.text() != null || own;
        return switch (recipient.purpose()) {
            case ARCHIVE -> aside ? Route.ARCHIVE : Route.DESK;
            case INTERNAL_POSITION -> aside ? Route.INTERNAL : Route.DESK;
            case PUBLISH -> aside ? Route.PUBLICATION : Route.DESK;
            case ACTION, REPORT_UP, FOR_INFORMATION, UNSPECIFIED -> {
                if (own && recipient.office() != null) {
                    yield Route.INTERNAL;
                }
                yield recipient.text() == null ? Route.DESK : Route.OUTSIDE;
            }
            case SAME_AS_ABOVE -> Route.DESK;
        };
    }

    private int send(Recipient recipient, String pointer) {
        var meant = expansion.meant(recipient.organizationId(), recipient.classId(), pointer);
        meant.forEach(body -> send(body, recipient, pointer));
        return meant.size();
    }

    private void send(UUID body, Recipient recipient, String pointer) {
        if (body.equals(issuer)) {
            findings.add(
                    Finding.warning("issuer-is-recipient", pointer, "The issuer gets no copy"));
            return;
        }
        var office = recipient.office();
        List<Addressee> offices =
                office == null ? List.of() : List.of(new Addressee(office, recipient.purpose()));
        var copy = new Copy(body, recipient.purpose(), recipient.classId(), offices);
        var before = copies.putIfAbsent(body, copy);
        if (before == null) {
            return;
        }
        copies.put(body, before.alsoFor(offices));
        if (office == null && before.purpose() != recipient.purpose()) {
            findings.add(
                    Finding.warning(
                            "recipient-listed-twice",
                            pointer,
                            "A body is listed twice; the first purpose counts"));
        }
    }

    /** "Như trên" means the addressees, wherever it stands in the list. */
    private void sameAsAbove() {
        var addressees =
                Math.toIntExact(
                        copies.values().stream()
                                .filter(copy -> copy.purpose() == Purpose.ACTION)
                                .count());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.recipient().purpose() != Purpose.SAME_AS_ABOVE) {
                continue;
            }
            lines.set(i, new DistributionLine(line.recipient(), line.route(), addressees));
            if (addressees == 0) {
                findings.add(
                        Finding.fatal(
                                "same-as-above-without-addressees",
                                "/recipients/" + i,
                                "\"Như trên\" needs addressees (purpose ACTION)"));
            }
        }
    }

    /** Who is only informed of the results cannot be asked to bring them about. */
    void tellInformedHolders(Set<UUID> doers) {
        copies.values().stream()
                .filter(copy -> copy.purpose() == Purpose.REPORT_UP)
                .filter(copy -> doers.contains(copy.organizationId()))
                .forEach(
                        copy ->
                                findings.add(
                                        Finding.warning(
                                                "report-up-holds-duty",
                                                "/recipients",
                                                "Body %s is to be informed (để báo cáo) and holds a duty as well"
                                                        .formatted(copy.organizationId()))));
    }
}
