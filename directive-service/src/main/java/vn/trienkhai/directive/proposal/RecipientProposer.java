package vn.trienkhai.directive.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedRecipient;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.duty.NameKind;

/**
 * Recipients out of Kính gửi and Nơi nhận (row 19). Archive, office positions and web sites are no
 * bodies and stay text.
 */
final class RecipientProposer {

    private static final int MOST = 500;
    private static final int LONGEST = 300;

    /** "Ban Tổ chức, Ban Tuyên giáo": several bodies in one line (domain §5.7). */
    private static final Pattern LIST = Pattern.compile("\\s*[,;]\\s*");

    private final Reading reading;
    private final Bodies bodies;
    private final Gathering gathered;
    private final Map<String, ProposedRecipient> recipients = new LinkedHashMap<>();

    RecipientProposer(Reading reading, Bodies bodies, Gathering gathered) {
        this.reading = reading;
        this.bodies = bodies;
        this.gathered = gathered;
    }

    Map<String, ProposedRecipient> recipients() {
        gathered.noteRest(
                "recipients",
                Stream.concat(reading.addressees().stream(), reading.recipients().stream())
                        .toList(),
                MOST);
        reading.addressees().forEach(found -> add(found, found.value().name(), Purpose.ACTION));
        for (var found : reading.recipients()) {
            var line = found.value();
            if (line.sameAsAbove() || line.purpose() == Purpose.SAME_AS_ABOVE) {
                put(found, line.name(), null, null, Purpose.SAME_AS_ABOVE);
            } else {
                add(found, line.name(), line.purpose());
            }
        }
        return recipients;
    }

    private void add(Found<?> found, String name, Purpose purpose) {
        switch (purpose) {
            case ARCHIVE, INTERNAL_POSITION, PUBLISH -> {
                var written = Fit.line(name, LONGEST);
                if (written != null) {
                    put(found, written, null, written, purpose);
                }
            }
            case ACTION, REPORT_UP, FOR_INFORMATION, SAME_AS_ABOVE, UNSPECIFIED ->
                    meant(name).forEach(body -> named(found, body, purpose));
        }
    }

    /** Persons the register has no body for are no recipients it could send to. */
    private void named(Found<?> found, ProposedBody body, Purpose purpose) {
        var name = String.valueOf(body.name());
        var persons =
                purpose != Purpose.ACTION
                        && NameKind.of(name) == NameKind.PERSONS
                        && !isKnown(body);
        put(found, name, persons ? null : body, persons ? name : null, purpose);
    }

    /** Who stands in one line: one body or class, or several where the register knows each. */
    private List<ProposedBody> meant(String name) {
        var whole = Naming.of(name, bodies, Naming.dayOf(reading));
        if (whole == null || isKnown(whole) || !LIST.matcher(name).find()) {
            return Stream.ofNullable(whole).toList();
        }
        var pieces =
                LIST.splitAsStream(name)
                        .map(piece -> Naming.of(piece, bodies, Naming.dayOf(reading)))
                        .flatMap(Stream::ofNullable)
                        .toList();
        return pieces.stream().allMatch(RecipientProposer::isKnown) ? pieces : List.of(whole);
    }

    private static boolean isKnown(ProposedBody body) {
        return body.organizationId() != null || body.classId() != null;
    }

    /** "Chủ tịch" of "Chủ tịch Ủy ban nhân dân tỉnh": the copy is for him. */
    private static @Nullable String office(@Nullable ProposedBody body) {
        var name = body == null || body.organizationId() == null ? null : body.name();
        var of = name == null ? null : NameKind.bodyOf(name);
        return name == null || of == null
                ? null
                : Fit.line(name.substring(0, name.length() - of.length()), 200);
    }

    private void put(
            Found<?> found,
            String written,
            @Nullable ProposedBody body,
            @Nullable String text,
            Purpose purpose) {
        if (recipients.size() < MOST) {
            var key = "r" + (recipients.size() + 1);
            var meant = RecipientPurpose.fromString(purpose.name());
            recipients.put(key, new ProposedRecipient(body, text, office(body), meant, null));
            gathered.add("/recipients/" + key, found, written);
        }
    }
}
