package vn.trienkhai.directive.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.directive.api.ProposedRecipient;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;

/**
 * Recipients out of Kính gửi and Nơi nhận (row 19). Archive, office positions and web sites are no
 * bodies and stay text.
 */
final class RecipientProposer {

    private static final int MOST = 500;

    private final Reading reading;
    private final Gathering gathered;
    private final Map<String, ProposedRecipient> recipients = new LinkedHashMap<>();

    RecipientProposer(Reading reading, Gathering gathered) {
        this.reading = reading;
        this.gathered = gathered;
    }

    Map<String, ProposedRecipient> recipients() {
        gathered.noteRest(
                "recipients", reading.addressees().size() + reading.recipients().size(), MOST);
        reading.addressees()
                .forEach(
                        found ->
                                add(
                                        found,
                                        found.value().name(),
                                        found.value().matches(),
                                        Purpose.ACTION));
        for (var found : reading.recipients()) {
            var line = found.value();
            if (line.sameAsAbove() || line.purpose() == Purpose.SAME_AS_ABOVE) {
                put(
                        found,
                        line.name(),
                        new ProposedRecipient(
                                null, null, null, RecipientPurpose.SAME_AS_ABOVE, null));
            } else {
                add(found, line.name(), line.matches(), line.purpose());
            }
        }
        return recipients;
    }

    private void add(Found<?> found, String name, List<Body> matches, Purpose purpose) {
        var body = Naming.of(name, matches);
        if (body == null) {
            return;
        }
        var isText =
                switch (purpose) {
                    case ARCHIVE, INTERNAL_POSITION, PUBLISH -> true;
                    case ACTION, REPORT_UP, FOR_INFORMATION, SAME_AS_ABOVE, UNSPECIFIED -> false;
                };
        put(
                found,
                name,
                new ProposedRecipient(
                        isText ? null : body,
                        isText ? body.name() : null,
                        null,
                        RecipientPurpose.fromString(purpose.name()),
                        null));
    }

    private void put(Found<?> found, String name, ProposedRecipient recipient) {
        if (recipients.size() < MOST) {
            var key = "r" + (recipients.size() + 1);
            recipients.put(key, recipient);
            gathered.add("/recipients/" + key, found, name);
        }
    }
}
