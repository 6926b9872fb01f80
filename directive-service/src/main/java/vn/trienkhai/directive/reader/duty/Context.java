package vn.trienkhai.directive.reader.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Scene;

/** Who speaks and who is spoken to: needed to read "quý Bộ" and "gửi về Bộ". */
final class Context {

    /** The origin of actors whom only the address names. */
    static final String ADDRESSEE = "addressee";

    private static final String MANY = "các ";

    private final String issuer;
    private final List<String> addressees;

    /** By their kind, as they were told to act first. */
    private final Map<String, String> told = new HashMap<>();

    private Context(String issuer, List<String> addressees) {
        this.issuer = issuer;
        this.addressees = addressees;
    }

    static Context of(Scene scene) {
        var issuer = scene.header().issuer();
        var names = scene.addressees().stream().map(found -> found.value().name()).toList();
        return new Context(issuer == null ? "" : issuer.value(), names);
    }

    /** Whom a letter to one body speaks to where it names nobody. */
    Actors addressed() {
        return addressees.size() == 1
                ? new Actors(
                        List.of(new Named(addressees.getFirst(), 0, 0, true, false)),
                        0.8,
                        ADDRESSEE)
                : Actors.NOBODY;
    }

    boolean isIssuer(Actors actors) {
        return actors.bodies().stream().anyMatch(body -> same(body.name(), issuer));
    }

    /**
     * "các cấp ủy, tổ chức đảng, chính quyền": the whole system, whose list is everybody's work.
     */
    boolean isEverybody(Actors actors) {
        return actors.bodies().stream()
                .map(body -> body.name().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("các cấp") || name.startsWith("cấp "));
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).strip().equals(other.toLowerCase(Locale.ROOT).strip());
    }

    /** With "quý Bộ" and "Bộ" replaced by the addressee or the issuer meant. */
    Actors restored(Actors actors) {
        return new Actors(
                actors.bodies().stream().map(this::restored).toList(),
                actors.confidence(),
                actors.origin());
    }

    private Named restored(Named body) {
        return sameAsBefore(addressed(body));
    }

    private Named addressed(Named body) {
        if (addressees.size() == 1 && isBare(body.name())) {
            return new Named(
                    addressees.getFirst(), body.from(), body.to(), body.many(), body.related());
        }
        for (var addressee : addressees) {
            if (sameLetters(body.name(), addressee)) {
                return new Named(addressee, body.from(), body.to(), body.many(), body.related());
            }
            if (addressee.length() > body.name().length()
                    && addressee.regionMatches(
                            true, 0, body.name() + " ", 0, body.name().length() + 1)) {
                return new Named(addressee, body.from(), body.to(), true, false);
            }
        }
        return body;
    }

    /** "các Cục Thú y" after "Cục Thú y các tỉnh" was told to act: the same ones. */
    private Named sameAsBefore(Named body) {
        var low = body.name().toLowerCase(Locale.ROOT);
        var from = low.startsWith(MANY) ? MANY.length() : 0;
        var further = low.indexOf(" " + MANY, from);
        var first =
                told.putIfAbsent(
                        low.substring(from, further < 0 ? low.length() : further), body.name());
        return first == null || further >= 0 || first.indexOf(" " + MANY) < 0
                ? body
                : new Named(first, body.from(), body.to(), true, false);
    }

    /** "các tỉnh thành phố" for "các tỉnh, thành phố". */
    private static boolean sameLetters(String one, String other) {
        return !one.equals(other) && letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        return Letters.bare(name).replaceAll("[^A-Z]", "");
    }

    private static boolean isBare(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "bộ", "cơ quan", "đơn vị", "sở", "ủy ban", "địa phương" -> true;
            default -> false;
        };
    }
}
