package vn.trienkhai.notification.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our views of what directive-service tells of organizations. */
final class RegistryEvents {

    private RegistryEvents() {}

    record OrganizationRecorded(
            UUID organizationId,
            String officialName,
            @Nullable String shortName,
            List<Contact> contacts) {

        List<String> emails() {
            return contacts.stream()
                    .filter(contact -> contact.channel().equals("EMAIL"))
                    .map(Contact::value)
                    .distinct()
                    .toList();
        }
    }

    record Contact(String channel, String value) {}
}
