package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trienkhai.directive.amending.Story;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;
import vn.trienkhai.directive.registry.Registry;

/** Late recipients among the versions of their directive. */
@ApplicationScoped
class LateStory {

    private final Story story;
    private final Registry registry;

    LateStory(Story story, Registry registry) {
        this.story = story;
        this.registry = registry;
    }

    void tell(UUID directiveId, LatePlan plan, LateRequest request) {
        var bodies =
                Stream.concat(
                                plan.copies().stream().map(Copy::organizationId),
                                plan.duties().stream()
                                        .flatMap(taken -> taken.holders().stream())
                                        .map(Holding::organizationId))
                        .distinct()
                        .toList();
        var names = registry.names(bodies, request.addedOn());
        var entries = new ArrayList<Story.Entry>();
        for (var copy : plan.copies()) {
            var name = names.getOrDefault(copy.organizationId(), "");
            entries.add(Story.Entry.recipientCame(name, copy.purpose().name()));
        }
        for (var taken : plan.duties()) {
            var duty = taken.duty();
            for (var holder : taken.holders()) {
                var name = names.getOrDefault(holder.organizationId(), "");
                entries.add(Story.Entry.holderCame(duty.clauseRef(), name, duty.title()));
            }
        }
        story.tell(directiveId, request.addedOn(), request.reason(), entries);
    }
}
