package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveAlias;
import vn.trienkhai.directive.api.DirectiveSecrecy;
import vn.trienkhai.directive.api.DirectiveSignature;
import vn.trienkhai.directive.api.DirectiveUrgency;
import vn.trienkhai.directive.api.DirectiveValidity;
import vn.trienkhai.directive.api.DocumentRegime;
import vn.trienkhai.directive.api.DraftOrigin;
import vn.trienkhai.directive.api.MonitorRole;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedHeader;
import vn.trienkhai.directive.api.ProposedJointIssuer;
import vn.trienkhai.directive.api.ProposedMonitor;
import vn.trienkhai.directive.api.UnverifiedField;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.platform.text.SearchKey;

/** The header of a proposal. What the source says and nobody can verify goes apart (row 4). */
final class HeaderProposer {

    private static final Pattern TERM =
            Pattern.compile(
                    "(?iu)kh(?:óa|oá)\\s(?:[IVXLC]+|\\d+)(?![\\p{L}\\d])"
                            + "(?:,?\\s{0,3}nhiệm kỳ\\s\\d{4}\\s?[-–]\\s?\\d{4})?"
                            + "|nhiệm kỳ\\s\\d{4}\\s?[-–]\\s?\\d{4}");

    private final Reading reading;
    private final HeaderFields read;
    private final Bodies bodies;
    private final UUID actingBody;
    private final Gathering gathered;

    HeaderProposer(Reading reading, Bodies bodies, UUID actingBody, Gathering gathered) {
        this.reading = reading;
        this.read = reading.header();
        this.bodies = bodies;
        this.actingBody = actingBody;
        this.gathered = gathered;
    }

    ProposedHeader header() {
        var regime = gathered.take("/header/regime", read.regime());
        var issuer = issuer();
        return new ProposedHeader(
                origin(issuer),
                regime == null ? null : DocumentRegime.fromString(regime.name()),
                type(),
                symbol(),
                issuer,
                gathered.take("/header/issuedOn", read.date()),
                validity(),
                Fit.line(gathered.take("/header/place", read.place()), 100),
                Fit.line(gathered.take("/header/abstract", read.abstractText()), 1000),
                term(),
                signature("/header/signature", read.capacity(), read.signer()),
                jointly(),
                urgency(),
                secrecy(),
                monitors(),
                LegalBases.of(reading, gathered),
                aliases(),
                circulationMarks(),
                archiveUnits(),
                Stamped.of(reading, gathered),
                unverified(issuer));
    }

    /** A notation without a number is no symbol. */
    private @Nullable String symbol() {
        return Uncertain.isBlankNumber(reading)
                ? null
                : Fit.line(gathered.take("/header/symbol", read.symbol()), 100);
    }

    /** A document of one's own has no source that could lack something. */
    private List<UnverifiedField> unverified(@Nullable ProposedBody issuer) {
        return origin(issuer) == DraftOrigin.ISSUED_HERE
                ? List.of()
                : new Uncertain(reading, gathered).fields();
    }

    private @Nullable String type() {
        var found = read.type();
        if (found == null) {
            return null;
        }
        var type = DocumentTypes.type(found.value());
        type.ifPresentOrElse(
                code -> gathered.add("/header/type", found, code),
                () -> gathered.note("The type of document is not known: " + found.value()));
        return type.orElse(null);
    }

    private @Nullable ProposedBody issuer() {
        var found = read.issuer();
        if (found == null) {
            return null;
        }
        gathered.add("/header/issuer", found, found.value());
        return Naming.of(found.value(), bodies, Naming.dayOf(reading));
    }

    /** Whose document it is can only be told where the issuer is known. */
    private @Nullable DraftOrigin origin(@Nullable ProposedBody issuer) {
        if (issuer == null || issuer.organizationId() == null) {
            return null;
        }
        return issuer.organizationId().equals(actingBody)
                ? DraftOrigin.ISSUED_HERE
                : DraftOrigin.RECEIVED;
    }

    /** The other bodies that issue it, each with who signs for it. */
    private List<ProposedJointIssuer> jointly() {
        var issuers = new ArrayList<ProposedJointIssuer>();
        gathered.noteRest(
                "joint issuers", read.joint().stream().map(each -> each.issuer()).toList(), 20);
        for (var each : read.joint().stream().limit(20).toList()) {
            var at = "/header/jointly/" + issuers.size();
            gathered.add(at + "/body", each.issuer(), each.issuer().value());
            issuers.add(
                    new ProposedJointIssuer(
                            Naming.of(each.issuer().value(), bodies, Naming.dayOf(reading)),
                            signature(at + "/signature", each.capacity(), each.signer())));
        }
        if (!issuers.isEmpty()) {
            gathered.note(
                    "Several bodies issue it: only the first is the issuer here, under whom it is"
                            + " numbered, sent and followed");
        }
        return issuers;
    }

    private @Nullable DirectiveSignature signature(
            String pointer, @Nullable Found<String> capacity, @Nullable Found<String> signer) {
        var above = gathered.take(pointer + "/lines", capacity);
        var name = Fit.line(gathered.take(pointer + "/name", signer), 200);
        if (above == null && name == null) {
            return null;
        }
        var lines =
                Stream.of(above == null ? new String[0] : above.split("\\|", 10))
                        .map(line -> Fit.line(line, 300))
                        .filter(Objects::nonNull)
                        .toList();
        return new DirectiveSignature(
                lines,
                lines.isEmpty() ? null : Fit.line(lines.getFirst(), 100),
                lines.size() < 2 ? null : Fit.line(lines.getLast(), 200),
                name);
    }

    /** Two days the wrong way round are one misread: only the words are proposed. */
    private @Nullable DirectiveValidity validity() {
        var found = read.validity();
        if (found == null) {
            return null;
        }
        gathered.add("/header/validity", found, found.value().text());
        var days = found.value();
        var isSpan = days.from() == null || days.to() == null || !days.to().isBefore(days.from());
        return new DirectiveValidity(
                isSpan ? days.from() : null, isSpan ? days.to() : null, Fit.line(days.text(), 300));
    }

    private @Nullable DirectiveUrgency urgency() {
        var found = read.urgency();
        if (found == null) {
            return null;
        }
        gathered.add("/header/urgency", found, found.value());
        var key = SearchKey.of(found.value());
        if (key.contains("hoa toc")) {
            return DirectiveUrgency.EXPRESS;
        }
        return key.contains("thuong khan") ? DirectiveUrgency.VERY_URGENT : DirectiveUrgency.URGENT;
    }

    private @Nullable DirectiveSecrecy secrecy() {
        return read.circulation().stream()
                .filter(mark -> SearchKey.of(mark.value()).contains("noi bo"))
                .findFirst()
                .map(
                        mark -> {
                            gathered.add("/header/secrecy", mark, mark.value());
                            return DirectiveSecrecy.INTERNAL;
                        })
                .orElse(null);
    }

    private List<ProposedMonitor> monitors() {
        var monitors = new ArrayList<ProposedMonitor>();
        var watching = Watching.only(reading);
        gathered.noteRest("monitors", watching, 50);
        for (var found : watching.stream().limit(50).toList()) {
            var body = Naming.of(found.value().body(), found.value().matches());
            if (body != null) {
                gathered.add("/header/monitors/" + monitors.size(), found, found.value().body());
                monitors.add(
                        new ProposedMonitor(
                                body, MonitorRole.fromString(found.value().role().name())));
            }
        }
        return monitors;
    }

    /** "Khóa XX, nhiệm kỳ 2020-2025": which term of the issuing body, as its name says. */
    private @Nullable String term() {
        for (var found :
                Stream.of(read.issuer(), read.superior(), read.capacity())
                        .filter(Objects::nonNull)
                        .toList()) {
            var raw = reading.text().raw();
            var term = TERM.matcher(raw).region(found.span().from(), found.span().to());
            if (term.find()) {
                var words = Fit.line(term.group(), 60);
                gathered.add("/header/term", found, String.valueOf(words));
                return words;
            }
        }
        return null;
    }

    private List<DirectiveAlias> aliases() {
        var aliases = new ArrayList<DirectiveAlias>();
        for (var found : reading.citations()) {
            for (var alias : found.value().aliases()) {
                var name = Fit.line(alias, 200);
                var means = Fit.line(found.value().text(), 500);
                if (name != null && means != null && aliases.size() < 100) {
                    gathered.add("/header/aliases/" + aliases.size(), found, alias);
                    aliases.add(
                            new DirectiveAlias(name, means, Fit.line(found.value().symbol(), 100)));
                }
            }
        }
        return aliases;
    }

    /** "Lưu: VT, TH.": who keeps the paper. */
    private List<String> archiveUnits() {
        var lines =
                reading.recipients().stream()
                        .filter(found -> found.value().purpose() == Purpose.ARCHIVE)
                        .toList();
        var units =
                lines.stream()
                        .flatMap(found -> Stream.of(found.value().name().split("[,;]")))
                        .map(unit -> Fit.line(unit, 100))
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(20)
                        .toList();
        if (!units.isEmpty()) {
            gathered.add("/header/archiveUnits", lines.getFirst(), String.join(", ", units));
        }
        return units;
    }

    private List<String> circulationMarks() {
        var marks = new ArrayList<String>();
        for (var mark : read.circulation().stream().limit(10).toList()) {
            var text = Fit.line(mark.value(), 100);
            if (text != null) {
                gathered.add("/header/circulationMarks/" + marks.size(), mark, text);
                marks.add(text);
            }
        }
        return marks;
    }
}
