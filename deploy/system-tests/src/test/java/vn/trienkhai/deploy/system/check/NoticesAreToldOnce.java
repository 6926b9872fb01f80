package vn.trienkhai.deploy.system.check;

import java.util.List;
import vn.trienkhai.deploy.system.evidence.Evidence;
import vn.trienkhai.deploy.system.evidence.Letter;
import vn.trienkhai.deploy.system.evidence.Notice;

/** Every concerned body was told of every event once in its inbox and once by letter. */
final class NoticesAreToldOnce implements Check {

    @Override
    public List<String> damage(Evidence evidence) {
        var expected =
                evidence.events()
                        .flatMap(
                                event ->
                                        Concerned.by(event).stream()
                                                .map(body -> new Notice(event.id(), body)))
                        .toList();
        var damage =
                new java.util.ArrayList<>(
                        Counting.differences(
                                "notice", expected, evidence.notices(), Notice::toString));
        damage.addAll(
                Counting.differences(
                        "letter",
                        expected,
                        evidence.letters().stream().map(Letter::about).toList(),
                        Notice::toString));
        return damage;
    }
}
