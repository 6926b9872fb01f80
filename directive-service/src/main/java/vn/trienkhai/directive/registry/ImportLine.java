package vn.trienkhai.directive.registry;

import static vn.trienkhai.directive.registry.ImportColumns.SEVERAL;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Channel;
import vn.trienkhai.directive.registry.ParentLink.Hierarchy;
import vn.trienkhai.directive.sheet.SheetRow;

/** What one line of a table says about a body; empty cells say nothing. */
record ImportLine(
        @Nullable UUID id,
        @Nullable String kind,
        OrganizationFacts.@Nullable Level level,
        String official,
        String shortName,
        String abbreviation,
        List<String> variants,
        List<Code> identifiers,
        List<Above> parents,
        Map<Channel, String> contacts,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate changedOn,
        String legalBasis) {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{0,59}");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_CONTACT = 200;

    /** A code and whose it is. */
    record Code(String scheme, String value) {

        @Override
        public String toString() {
            return scheme + ":" + value;
        }
    }

    /** A parent by id or by SCHEME:value. */
    record Above(Hierarchy hierarchy, String reference) {}

    /** Why a line cannot be read or done; for the person who made the table. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;

        Wrong(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    static ImportLine of(SheetRow row) {
        row.cells()
                .forEach(
                        (column, text) -> {
                            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)
                                    || text.indexOf('\0') >= 0) {
                                throw new Wrong(column + " is not in Unicode form NFC");
                            }
                        });
        return new ImportLine(
                row.cell(ImportColumns.ID).isEmpty() ? null : id(row.cell(ImportColumns.ID)),
                kind(row.cell(ImportColumns.KIND)),
                level(row.cell(ImportColumns.LEVEL)),
                name(row, ImportColumns.OFFICIAL),
                name(row, ImportColumns.SHORT),
                name(row, ImportColumns.ABBREVIATION),
                several(row.cell(ImportColumns.VARIANTS)),
                several(row.cell(ImportColumns.IDENTIFIERS)).stream()
                        .map(ImportLine::code)
                        .toList(),
                several(row.cell(ImportColumns.PARENTS)).stream().map(ImportLine::above).toList(),
                contacts(row),
                day(row, ImportColumns.OPENED),
                day(row, ImportColumns.CLOSED),
                day(row, ImportColumns.CHANGED),
                row.cell(ImportColumns.BASIS));
    }

    private static Map<Channel, String> contacts(SheetRow row) {
        var given = new EnumMap<Channel, String>(Channel.class);
        for (var channel : Channel.values()) {
            var value = row.cell(ImportColumns.contact(channel));
            if (value.length() > LONGEST_CONTACT) {
                throw new Wrong(
                        "%s is longer than %d"
                                .formatted(ImportColumns.contact(channel), LONGEST_CONTACT));
            }
            if (!value.isEmpty()) {
                given.put(channel, value);
            }
        }
        return given;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Wrong("id is no UUID: " + text);
        }
    }

    private static @Nullable String kind(String text) {
        if (!text.isEmpty() && !KIND.matcher(text).matches()) {
            throw new Wrong("kind is written in capitals: " + text);
        }
        return text.isEmpty() ? null : text;
    }

    private static OrganizationFacts.@Nullable Level level(String text) {
        try {
            return text.isEmpty() ? null : OrganizationFacts.Level.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new Wrong("level is CENTRAL, PROVINCE, DISTRICT, COMMUNE or UNIT, not " + text);
        }
    }

    private static String name(SheetRow row, String column) {
        var text = row.cell(column);
        if (text.length() > LONGEST_NAME) {
            throw new Wrong("%s is longer than %d".formatted(column, LONGEST_NAME));
        }
        return text;
    }

    private static @Nullable LocalDate day(SheetRow row, String column) {
        var text = row.cell(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Wrong("%s is a day like 2025-07-01, not %s".formatted(column, text));
        }
    }

    private static Code code(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new Wrong("A code is written SCHEME:value, not " + text);
        }
        return new Code(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    private static Above above(String text) {
        int sign = text.indexOf('=');
        try {
            return new Above(
                    Hierarchy.valueOf(text.substring(0, Math.max(sign, 0)).strip()),
                    text.substring(sign + 1).strip());
        } catch (IllegalArgumentException e) {
            throw new Wrong("A parent is written HIERARCHY=id or HIERARCHY=SCHEME:value: " + text);
        }
    }

    private static List<String> several(String cell) {
        return Stream.of(cell.split(Pattern.quote(SEVERAL)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** What the body can be told by: its id and its codes. */
    List<String> keys() {
        var codes = identifiers.stream().map(Code::toString);
        return id == null
                ? codes.toList()
                : Stream.concat(Stream.of(id.toString()), codes).toList();
    }
}
