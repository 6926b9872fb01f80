package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.directive.amending.Story;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.time.VietnamTime;

/** Recalled copies among the versions of their directive. */
@ApplicationScoped
class RecallStory {

    private final Story story;
    private final Registry registry;

    RecallStory(Story story, Registry registry) {
        this.story = story;
        this.registry = registry;
    }

    String nameOf(Delivery copy) {
        var day = VietnamTime.dayOf(copy.sentAt());
        return registry.names(List.of(copy.recipientId()), day)
                .getOrDefault(copy.recipientId(), "");
    }

    /** What came back; copies that were only asked for are as they were. */
    void tell(Recalling.Plan plan, String reason, Instant at) {
        var back =
                plan.copies().stream()
                        .filter(copy -> copy.state() == DeliveryState.RECALLED)
                        .toList();
        if (back.isEmpty()) {
            return;
        }
        var day = VietnamTime.dayOf(at);
        var names = registry.names(back.stream().map(Delivery::recipientId).toList(), day);
        var entries = new ArrayList<Story.Entry>();
        for (var copy : back) {
            entries.addAll(entries(copy, plan.dutiesOf(copy), names));
        }
        story.tell(plan.directive().id(), day, reason, entries);
    }

    private static List<Story.Entry> entries(
            Delivery copy, List<OpenDuty> duties, Map<UUID, String> names) {
        var name = names.getOrDefault(copy.recipientId(), copy.recipientId().toString());
        var entries = new ArrayList<Story.Entry>();
        entries.add(Story.Entry.recipientGone(name, copy.purpose().name()));
        duties.stream()
                .filter(OpenDuty::ends)
                .forEach(
                        duty ->
                                entries.add(
                                        Story.Entry.holderGone(
                                                duty.clauseRef(), name, duty.title())));
        return entries;
    }
}
