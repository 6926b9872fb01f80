package vn.trienkhai.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The bodies of the demonstration: the one list, also behind the sign-ins of the realm. */
public final class Organizations {

    private static final String FILE = "/demo/organizations.csv";

    private Organizations() {}

    /** One line of the list; {@code userPrefix} begins the names of its sign-ins. */
    public record Organization(
            UUID id, String kind, String level, Names names, Place place, String userPrefix) {}

    /** What a body is called. */
    public record Names(String official, String brief) {}

    /** Where a body stands: below whom, and in which classes. */
    public record Place(Optional<UUID> parent, List<String> classes) {}

    /** All bodies, every parent before its children. */
    public static List<Organization> all() {
        var text = text();
        if (!text.startsWith(
                "id,kind,level,official_name,short_name,parent,classes,user_prefix\n")) {
            throw new IllegalStateException(FILE + " has other columns than expected");
        }
        return text.lines()
                .skip(1)
                .map(line -> read(line.split(",", -1)))
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .toList();
    }

    private static int rank(Organization organization) {
        return switch (organization.level()) {
            case "CENTRAL" -> organization.place().parent().isPresent() ? 1 : 0;
            case "PROVINCE" -> organization.kind().equals("STANDING_BOARD") ? 2 : 3;
            default -> 4;
        };
    }

    private static Organization read(String[] cell) {
        var parent =
                cell[5].isEmpty() ? Optional.<UUID>empty() : Optional.of(UUID.fromString(cell[5]));
        var classes = cell[6].isEmpty() ? List.<String>of() : List.of(cell[6].split(";", 0));
        return new Organization(
                UUID.fromString(cell[0]),
                cell[1],
                cell[2],
                new Names(cell[3], cell[4]),
                new Place(parent, classes),
                cell[7]);
    }

    private static String text() {
        try (var in = Organizations.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
