package vn.trienkhai.directive.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.cascade.CascadeFacts.Held;
import vn.trienkhai.directive.cascade.CascadeFacts.Sent;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveOrigin;
import vn.trienkhai.directive.grouping.Classes;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * Who acts under a directive and whom it reached. Recipients of duties and of copies are two sets
 * (domain.md 5.7). A directive issued here is asked for what was frozen; an older one is read as it
 * is written, its classes as of the day of its issue.
 */
@ApplicationScoped
class Reach {

    private final CascadeFacts facts;
    private final Classes classes;
    private final Clock clock;

    Reach(CascadeFacts facts, Classes classes, Clock clock) {
        this.facts = facts;
        this.classes = classes;
        this.clock = clock;
    }

    /** A body that acts: with which roles, and under which duties. */
    record Acting(UUID body, Set<String> roles, Set<UUID> duties) {

        static Acting of(UUID body) {
            return new Acting(body, new TreeSet<>(), new TreeSet<>());
        }
    }

    List<Held> holders(Directive directive, Known known) {
        if (directive.origin() == DirectiveOrigin.ISSUED_HERE) {
            return facts.holders(directive.id(), known);
        }
        var held = new ArrayList<Held>();
        for (var duty : directive.parts().duties()) {
            for (var holder : duty.holders()) {
                meant(holder.organizationId(), holder.classId(), directive)
                        .forEach(body -> held.add(new Held(body, holder.role(), duty.id())));
            }
        }
        return held;
    }

    List<Sent> copies(Directive directive, Known known) {
        if (directive.origin() == DirectiveOrigin.ISSUED_HERE) {
            return facts.copies(directive.id(), known);
        }
        var sent = new ArrayList<Sent>();
        for (var recipient : directive.parts().recipients()) {
            meant(recipient.organizationId(), recipient.classId(), directive)
                    .forEach(body -> sent.add(new Sent(body, recipient.purpose().name(), null)));
        }
        return sent;
    }

    /** Everybody who acts, by id. */
    SortedMap<UUID, Acting> acting(Directive directive, Known known) {
        var acting = new TreeMap<UUID, Acting>();
        for (var held : holders(directive, known)) {
            var body = acting.computeIfAbsent(held.body(), Acting::of);
            body.roles().add(held.role());
            body.duties().add(held.dutyId());
        }
        directive
                .header()
                .monitors()
                .forEach(
                        monitor ->
                                acting.computeIfAbsent(monitor.organizationId(), Acting::of)
                                        .roles()
                                        .add(monitor.role().name()));
        for (var duty : directive.parts().duties()) {
            var reporting = duty.reporting();
            if (reporting != null) {
                add(acting, reporting.addresseeId(), "ADDRESSEE", duty.id());
                reporting
                        .route()
                        .forEach(
                                station ->
                                        add(
                                                acting,
                                                station.organizationId(),
                                                station.role().name(),
                                                duty.id()));
            }
        }
        return acting;
    }

    /** Those who act but got no copy, neither with the directive nor with a covering letter. */
    List<Acting> undelivered(Directive directive, Known known) {
        var reached = new HashSet<UUID>(facts.forwarded(directive.id(), known));
        copies(directive, known).forEach(copy -> reached.add(copy.body()));
        return acting(directive, known).values().stream()
                .filter(acting -> !acting.body().equals(directive.issuerId()))
                .filter(acting -> !reached.contains(acting.body()))
                .toList();
    }

    private static void add(SortedMap<UUID, Acting> acting, UUID body, String role, UUID dutyId) {
        var found = acting.computeIfAbsent(body, Acting::of);
        found.roles().add(role);
        found.duties().add(dutyId);
    }

    private List<UUID> meant(
            @Nullable UUID organizationId, @Nullable UUID classId, Directive directive) {
        if (organizationId != null) {
            return List.of(organizationId);
        }
        return classId == null ? List.of() : classes.members(classId, dayOf(directive));
    }

    private LocalDate dayOf(Directive directive) {
        var issuedOn = directive.header().issuedOn();
        return issuedOn == null ? VietnamTime.today(clock) : issuedOn;
    }
}
