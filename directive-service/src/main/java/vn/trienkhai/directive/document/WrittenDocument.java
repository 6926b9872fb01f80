package vn.trienkhai.directive.document;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Particulars;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.content.Signature;
import vn.trienkhai.directive.content.Unverified;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.text.SearchKey;
import vn.trienkhai.platform.work.Aggregate;

/** What a document says: its header and its parts. What may become of it says {@link Directive}. */
@MappedSuperclass
public abstract class WrittenDocument extends Aggregate {

    @Enumerated(EnumType.STRING)
    private Regime regime;

    private String type;
    private @Nullable String symbol;
    private @Nullable String symbolKey;
    private @Nullable LocalDate issuedOn;
    private @Nullable String place;
    private String abstractText;
    private @Nullable String term;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Signature signature;

    @Enumerated(EnumType.STRING)
    private Header.Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Header.Secrecy secrecy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Monitor> monitors;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Clause> clauses;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Duty> duties;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Recipient> recipients;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Unverified> unverified;

    @JdbcTypeCode(SqlTypes.JSON)
    private Particulars particulars;

    @SuppressWarnings("UnusedVariable") // read by searches
    private String searchKey;

    @SuppressWarnings("UnusedVariable") // moves the version when only relations change
    private Instant editedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WrittenDocument() {}

    @SuppressWarnings("NullAway.Init") // write and arrange set everything
    WrittenDocument(UUID id, Header header, Instant now) {
        super(id);
        write(header, now);
        arrange(Parts.NONE, now);
    }

    /** It goes out under this symbol and day. */
    void number(String given, LocalDate day, Instant now) {
        symbol = given;
        symbolKey = Symbol.keyOf(given);
        issuedOn = day;
        searchKey = searchKeyOf();
        editedAt = now;
    }

    /** What is kept beside it changed, so its version moves. */
    void touch(Instant now) {
        editedAt = now;
    }

    void write(Header header, Instant now) {
        regime = header.regime();
        type = header.type();
        symbol = header.symbol();
        symbolKey = symbol == null ? null : Symbol.keyOf(symbol);
        issuedOn = header.issuedOn();
        place = header.place();
        abstractText = header.abstractText();
        term = header.term();
        signature = header.signature();
        urgency = header.urgency();
        secrecy = header.secrecy();
        monitors = header.monitors();
        unverified = header.unverified();
        particulars = header.particulars();
        searchKey = searchKeyOf();
        editedAt = now;
    }

    void arrange(Parts parts, Instant now) {
        clauses = parts.clauses();
        duties = parts.duties();
        recipients = parts.recipients();
        editedAt = now;
    }

    private String searchKeyOf() {
        return SearchKey.of(symbol == null ? abstractText : symbol + " " + abstractText);
    }

    public Header header() {
        return new Header(
                regime,
                type,
                symbol,
                issuedOn,
                place,
                abstractText,
                term,
                signature,
                urgency,
                secrecy,
                monitors,
                unverified,
                particulars);
    }

    public Parts parts() {
        return new Parts(clauses, duties, recipients);
    }

    public @Nullable Symbol symbol() {
        return symbol == null ? null : Symbol.parse(symbol);
    }

    @Nullable String symbolKey() {
        return symbolKey;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }
}
