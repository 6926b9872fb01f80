package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Signature;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.directive.registry.Position;
import vn.trienkhai.directive.registry.Position.Capacity;
import vn.trienkhai.directive.registry.Registry.Mandates;
import vn.trienkhai.platform.text.SearchKey;

/**
 * Whether the signer may sign for the issuer in this capacity on the day of signing: decree
 * 30/2020, article 13; guidance 36-HD/VPTW (row 27). Where the registry keeps no mandates of the
 * issuer, nothing is known and nothing is said.
 */
final class MandateCheck {

    private MandateCheck() {}

    static Optional<Finding> of(@Nullable Signature signature, Mandates mandates, LocalDate day) {
        if (signature == null || signature.name() == null || !mandates.kept()) {
            return Optional.empty();
        }
        var capacity = capacity(signature);
        var mayHe =
                mandates.held().stream()
                        .filter(position -> position.capacities().contains(capacity))
                        .anyMatch(position -> isHis(position, signature));
        return mayHe
                ? Optional.empty()
                : Optional.of(
                        Finding.fatal(
                                "signer-without-mandate",
                                "/signature",
                                "On %s %s has no mandate to sign as %s; mandates: %s"
                                        .formatted(
                                                day,
                                                signature.name(),
                                                capacity,
                                                told(mandates.held()))));
    }

    private static Capacity capacity(Signature signature) {
        var written =
                signature.capacity() == null
                        ? String.join(" ", signature.lines())
                        : signature.capacity();
        var mark = written.strip().toUpperCase(Locale.ROOT).replace("/", "").replace(".", " ");
        return switch (mark.split("\\s", 2)[0]) {
            case "TM" -> Capacity.ON_BEHALF;
            case "KT" -> Capacity.DEPUTY;
            case "TL" -> Capacity.BY_ORDER;
            case "TUQ" -> Capacity.DELEGATED;
            case "Q" -> Capacity.ACTING;
            default -> Capacity.SELF;
        };
    }

    /**
     * The position is the one printed, and its holder, where one is recorded, the one who signs.
     */
    private static boolean isHis(Position position, Signature signature) {
        var printed = printed(signature);
        var holder = position.holder();
        var sameTitle = printed == null || same(printed, position.title());
        return holder == null
                ? printed != null && sameTitle
                : sameTitle && same(holder, signature.name());
    }

    /** The position, or what stands last in a capacity of several lines. */
    private static @Nullable String printed(Signature signature) {
        if (signature.position() != null) {
            return signature.position();
        }
        var capacity = signature.capacity();
        return capacity == null || !capacity.contains("|")
                ? null
                : capacity.substring(capacity.lastIndexOf('|') + 1);
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && SearchKey.of(one.strip()).equals(SearchKey.of(other.strip()));
    }

    private static String told(List<Position> held) {
        return held.isEmpty()
                ? "none"
                : held.stream()
                        .map(
                                position ->
                                        position.title()
                                                + " "
                                                + position.capacities().stream()
                                                        .map(Enum::name)
                                                        .toList())
                        .collect(Collectors.joining("; "));
    }
}
