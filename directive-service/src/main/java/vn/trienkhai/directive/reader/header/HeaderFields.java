package vn.trienkhai.directive.reader.header;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.symbol.Regime;

/**
 * What the letterhead, the title and the signature of one document say. A field that the text does
 * not show readably is absent.
 *
 * @param issuer the lowest line of the letterhead
 * @param superior the line above it
 * @param number the running number alone, as written
 * @param symbol number and notation without blanks; the bare notation when the number is blank
 * @param type as the form names it, for example Kế hoạch; Công văn when none is written
 * @param abstractText without "V/v"
 * @param capacity the lines above the name, joined by " | "
 * @param urgency KHẨN, THƯỢNG KHẨN, HỎA TỐC as written
 * @param circulation marks such as LƯU HÀNH NỘI BỘ
 * @param validity from when to when it says it holds (row 3)
 * @param joint the other bodies that issue it, in the order of the letterhead
 */
public record HeaderFields(
        @Nullable Found<Regime> regime,
        @Nullable Found<String> issuer,
        @Nullable Found<String> superior,
        @Nullable Found<String> number,
        @Nullable Found<String> symbol,
        @Nullable Found<String> type,
        @Nullable Found<String> place,
        @Nullable Found<LocalDate> date,
        @Nullable Found<String> abstractText,
        @Nullable Found<String> signer,
        @Nullable Found<String> capacity,
        @Nullable Found<String> urgency,
        List<Found<String>> circulation,
        @Nullable Found<Validity> validity,
        List<Joint> joint) {

    public HeaderFields {
        circulation = List.copyOf(circulation);
        joint = List.copyOf(joint);
    }

    /** Another body that issues the document with the first (văn bản liên tịch), and its signer. */
    public record Joint(
            Found<String> issuer,
            @Nullable Found<String> signer,
            @Nullable Found<String> capacity) {}

    /** The same document, issued by the first and the others, who stand beside it. */
    HeaderFields issuedBy(Joint first, List<Joint> others) {
        return new HeaderFields(
                regime,
                first.issuer(),
                null,
                number,
                symbol,
                type,
                place,
                date,
                abstractText,
                first.signer(),
                first.capacity(),
                urgency,
                circulation,
                validity,
                others);
    }

    public static HeaderFields none() {
        return new HeaderFields(
                null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
                null, List.of());
    }
}
