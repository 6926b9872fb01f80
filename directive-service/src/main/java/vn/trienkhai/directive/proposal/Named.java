package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.ProposedMonitor;
import vn.trienkhai.directive.api.RecipientPurpose;

/** Every place of a draft where somebody is meant. */
final class Named {

    private Named() {}

    /** A place and who is meant there, if anybody; a letter is sent to its addressees. */
    record Place(String pointer, @Nullable ProposedBody body, boolean isAddressee) {

        Place(String pointer, @Nullable ProposedBody body) {
            this(pointer, body, false);
        }

        /** A name nobody was chosen for. */
        boolean isOnlyNamed() {
            return body != null
                    && body.name() != null
                    && body.organizationId() == null
                    && body.classId() == null;
        }

        boolean isDecided() {
            return body != null && ((body.organizationId() == null) != (body.classId() == null));
        }

        @Nullable UUID organizationId() {
            return body == null ? null : body.organizationId();
        }

        /** A class cannot be an addressee or a station. */
        boolean isOneBody() {
            return body != null && body.organizationId() != null && body.classId() == null;
        }
    }

    static List<Place> holders(ProposedDraft draft) {
        var places = new ArrayList<Place>();
        draft.duties().forEach((key, duty) -> holders("/duties/" + key, duty, places));
        return places;
    }

    /** Recipients of whom more is said than where the copy stays in words. */
    static List<Place> recipients(ProposedDraft draft) {
        var places = new ArrayList<Place>();
        draft.recipients()
                .forEach(
                        (key, recipient) -> {
                            if (recipient.purpose() != RecipientPurpose.SAME_AS_ABOVE
                                    && (recipient.text() == null || recipient.body() != null)) {
                                places.add(
                                        new Place(
                                                "/recipients/" + key + "/body",
                                                recipient.body(),
                                                recipient.purpose() == RecipientPurpose.ACTION));
                            }
                        });
        return places;
    }

    /** Those that must be one body. */
    static List<Place> ofOneBody(ProposedDraft draft) {
        var places = new ArrayList<Place>();
        var header = draft.header();
        var monitors = header == null ? List.<ProposedMonitor>of() : header.monitors();
        for (int i = 0; i < monitors.size(); i++) {
            places.add(new Place("/header/monitors/" + i + "/body", monitors.get(i).body()));
        }
        draft.duties().forEach((key, duty) -> route("/duties/" + key + "/reporting", duty, places));
        return places;
    }

    private static void holders(String pointer, ProposedDuty duty, List<Place> places) {
        for (int i = 0; i < duty.holders().size(); i++) {
            var holder = duty.holders().get(i);
            if (!LeftInWords.is(holder, duty)) {
                places.add(new Place(pointer + "/holders/" + i + "/body", holder.body()));
            }
        }
    }

    private static void route(String pointer, ProposedDuty duty, List<Place> places) {
        var reporting = duty.reporting();
        if (reporting == null) {
            return;
        }
        places.add(new Place(pointer + "/addressee", reporting.addressee()));
        for (int i = 0; i < reporting.route().size(); i++) {
            places.add(
                    new Place(pointer + "/route/" + i + "/body", reporting.route().get(i).body()));
        }
    }
}
