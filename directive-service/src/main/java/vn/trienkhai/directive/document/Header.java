package vn.trienkhai.directive.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Particulars;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.content.Signature;
import vn.trienkhai.directive.content.Unverified;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.problem.DomainProblem;

/** The header fields of a directive. Making one refuses what must not be kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Header(
        Regime regime,
        String type,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        @JsonProperty("abstract") String abstractText,
        @Nullable String term,
        @Nullable Signature signature,
        Urgency urgency,
        Secrecy secrecy,
        List<Monitor> monitors,
        List<Unverified> unverified,
        @JsonUnwrapped Particulars particulars) {

    /** Thường, khẩn, thượng khẩn, hỏa tốc. */
    public enum Urgency {
        NORMAL,
        URGENT,
        VERY_URGENT,
        EXPRESS
    }

    /** Nothing more secret is kept in this system. */
    public enum Secrecy {
        NONE,
        INTERNAL;

        /** What a caller wrote, or the refusal of every classified document. */
        public static Secrecy of(@Nullable String written) {
            return switch (written) {
                case null -> NONE;
                case "NONE" -> NONE;
                case "INTERNAL" -> INTERNAL;
                default -> throw SecrecyMark.refusal("The document is classified");
            };
        }
    }

    public Header {
        if (regime == null || type == null || abstractText == null) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "header-incomplete",
                    "Regime, type and abstract cannot be removed");
        }
        urgency = urgency == null ? Urgency.NORMAL : urgency;
        secrecy = secrecy == null ? Secrecy.NONE : secrecy;
        monitors = monitors == null ? List.of() : List.copyOf(monitors);
        unverified = unverified == null ? List.of() : List.copyOf(unverified);
        SecrecyMark.refuseIn(
                Stream.of(
                                Stream.of(abstractText),
                                Stream.ofNullable(place),
                                Stream.ofNullable(term),
                                unverified.stream().flatMap(open -> Stream.ofNullable(open.raw())),
                                particulars.texts())
                        .flatMap(each -> each));
    }

    /** A document of which only its identity and name are known. */
    public static Header cited(
            Regime regime,
            String type,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            String abstractText) {
        return new Header(
                regime,
                type,
                symbol,
                issuedOn,
                null,
                abstractText,
                null,
                null,
                Urgency.NORMAL,
                Secrecy.NONE,
                List.of(),
                List.of(),
                Particulars.NONE);
    }
}
