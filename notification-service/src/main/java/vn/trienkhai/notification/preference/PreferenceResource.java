package vn.trienkhai.notification.preference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trienkhai.notification.access.NotificationAccess;
import vn.trienkhai.notification.api.NotificationEmailChoice;
import vn.trienkhai.notification.api.NotificationKind;
import vn.trienkhai.notification.api.NotificationLanguage;
import vn.trienkhai.notification.api.NotificationPreferences;
import vn.trienkhai.notification.api.NotificationPreferencesApi;
import vn.trienkhai.notification.api.NotificationPreferencesChange;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.registry.Bodies;
import vn.trienkhai.notification.wording.Language;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.identity.Callers;

/** HTTP in, preferences out. */
@Endpoint
@RunOnVirtualThread
class PreferenceResource implements NotificationPreferencesApi {

    private final PreferenceRepository preferences;
    private final Bodies bodies;
    private final Preconditions preconditions;
    private final Callers callers;

    PreferenceResource(
            PreferenceRepository preferences,
            Bodies bodies,
            Preconditions preconditions,
            Callers callers) {
        this.preferences = preferences;
        this.bodies = bodies;
        this.preconditions = preconditions;
        this.callers = callers;
    }

    @Override
    public NotificationPreferences getNotificationPreferences() {
        return view(preferences.require(callers.current()));
    }

    @Override
    public NotificationPreferences setNotificationPreferences(
            NotificationPreferencesChange change) {
        var preference = preferences.requireLocked(callers.current());
        preconditions.check(preference);
        preference.choose(
                Language.of(change.language().value()),
                change.address(),
                switchedOff(change.email()));
        return view(preferences.save(preference));
    }

    private static Set<NoticeKind> switchedOff(List<NotificationEmailChoice> choices) {
        Map<NoticeKind, Boolean> named = new EnumMap<>(NoticeKind.class);
        for (var choice : choices) {
            var kind = NoticeKind.valueOf(choice.kind().name());
            if (named.put(kind, choice.enabled()) != null) {
                throw new PreferenceProblem.DuplicateKind(kind);
            }
        }
        return named.entrySet().stream()
                .filter(choice -> !choice.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private NotificationPreferences view(Preference preference) {
        var off = preference.switchedOff();
        return new NotificationPreferences(
                preference.id(),
                preference.version(),
                NotificationLanguage.fromString(preference.language().code()),
                preference.address(),
                bodies.emailsOf(preference.id()).orElse(List.of()),
                Arrays.stream(NoticeKind.values())
                        .map(
                                kind ->
                                        new NotificationEmailChoice(
                                                NotificationKind.valueOf(kind.name()),
                                                !off.contains(kind)))
                        .toList(),
                NotificationAccess.onPreferences(callers.current()));
    }
}
