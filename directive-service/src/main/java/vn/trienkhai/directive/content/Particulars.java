package vn.trienkhai.directive.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/** What stands around the text of a document, as it is printed there (domain: parts, §5.2). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Particulars(
        List<LegalBasis> legalBases,
        List<Alias> aliases,
        List<Phase> phases,
        List<String> circulationMarks,
        List<String> archiveUnits,
        @Nullable ArrivalStamp arrivalStamp,
        @Nullable Validity validity,
        List<JointIssuer> jointly) {

    public static final Particulars NONE =
            new Particulars(
                    List.of(), List.of(), List.of(), List.of(), List.of(), null, null, List.of());

    public Particulars {
        legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        phases = phases == null ? List.of() : List.copyOf(phases);
        circulationMarks = circulationMarks == null ? List.of() : List.copyOf(circulationMarks);
        archiveUnits = archiveUnits == null ? List.of() : List.copyOf(archiveUnits);
        jointly = jointly == null ? List.of() : List.copyOf(jointly);
        phases.forEach(Particulars::requireForward);
        if (validity != null) {
            validity.requireForward();
        }
    }

    /** A document it acts under, as the opening names it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LegalBasis(String text, @Nullable String symbol) {}

    /** A short name that holds within the document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Alias(String name, String means, @Nullable String symbol) {}

    /** Giai đoạn, tầm nhìn, nhiệm kỳ. */
    public enum PhaseKind {
        PHASE,
        HORIZON,
        TERM
    }

    /** A span of the programme, by the years the text says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Phase(
            PhaseKind kind, String text, @Nullable Integer fromYear, @Nullable Integer toYear) {}

    /** The stamp of an office that received the paper, apart from its own number and day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ArrivalStamp(
            @Nullable String office,
            @Nullable String number,
            @Nullable String date,
            @Nullable LocalDate day,
            @Nullable String note) {

        private Stream<String> texts() {
            return Stream.concat(Stream.ofNullable(office), Stream.ofNullable(note));
        }
    }

    /**
     * From when to when the document says it holds (hiệu lực), apart from its day of issue; a day
     * it does not name is absent.
     *
     * @param text the words themselves, for example có hiệu lực kể từ ngày ký
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Validity(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String text) {

        private void requireForward() {
            if (from != null && to != null && to.isBefore(from)) {
                throw new DomainProblem(
                        DomainProblem.Kind.UNACCEPTABLE,
                        "validity-ends-before-it-begins",
                        "It cannot hold from %s to %s".formatted(from, to));
            }
        }
    }

    /** Every text a stamp could have left its mark in. */
    public Stream<String> texts() {
        return Stream.of(
                        legalBases.stream().map(LegalBasis::text),
                        aliases.stream().flatMap(alias -> Stream.of(alias.name(), alias.means())),
                        phases.stream().map(Phase::text),
                        circulationMarks.stream(),
                        archiveUnits.stream(),
                        jointly.stream().flatMap(JointIssuer::texts),
                        Stream.ofNullable(arrivalStamp).flatMap(ArrivalStamp::texts),
                        Stream.ofNullable(validity).flatMap(it -> Stream.ofNullable(it.text())))
                .flatMap(each -> each);
    }

    private static void requireForward(Phase phase) {
        if (phase.fromYear() != null
                && phase.toYear() != null
                && phase.toYear() < phase.fromYear()) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "phase-ends-before-it-begins",
                    phase.text() + " ends before it begins");
        }
    }
}
