package vn.trienkhai.directive.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Verified;

/**
 * A document that makes others act (văn bản chỉ đạo), or an older one it refers to.
 *
 * <p>Only a draft can be edited; see {@link DirectiveStatus}. Each verb checks the state and
 * returns the event that tells the rest of the system.
 */
@Entity
public class Directive extends WrittenDocument {

    private @Nullable UUID issuerId;
    private @Nullable String issuerText;

    @Enumerated(EnumType.STRING)
    private DirectiveOrigin origin;

    @Enumerated(EnumType.STRING)
    private @Nullable DirectiveStatus status;

    private @Nullable UUID replacedById;
    private @Nullable UUID mergedIntoId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Verified> verified;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Directive() {}

    private Directive(
            UUID id,
            DirectiveOrigin origin,
            @Nullable DirectiveStatus status,
            Header header,
            Instant now) {
        super(id, header, now);
        this.origin = origin;
        this.status = status;
        this.verified = List.of();
    }

    public static Directive draft(UUID id, UUID issuerId, Header header, Instant now) {
        var draft =
                new Directive(id, DirectiveOrigin.ISSUED_HERE, DirectiveStatus.DRAFT, header, now);
        draft.issuerId = issuerId;
        return draft;
    }

    /** A document that is only cited. */
    public static Directive stub(UUID id, Identity identity, Header header, Instant now) {
        var stub = new Directive(id, DirectiveOrigin.STUB, null, header, now);
        stub.issuerId = identity.issuerId();
        stub.issuerText = identity.issuerText();
        return stub;
    }

    /** A document that stands already, outside of this system's issue. */
    public static Directive registered(
            UUID id, DirectiveOrigin origin, Identity identity, Header header, Instant now) {
        var document = new Directive(id, origin, DirectiveStatus.IN_FORCE, header, now);
        document.issuerId = identity.issuerId();
        document.issuerText = identity.issuerText();
        return document;
    }

    /** A stub becomes the document it stood for. Its identity stays. */
    public void fill(DirectiveOrigin filledFrom, Header header, Parts parts, Instant now) {
        if (origin != DirectiveOrigin.STUB || mergedIntoId != null) {
            throw new DirectiveProblem.WrongStatus(id(), status, "only a stub can be filled");
        }
        origin = filledFrom;
        status = DirectiveStatus.IN_FORCE;
        write(header, now);
        arrange(parts, now);
    }

    public void amend(Header header, Instant now) {
        requireDraft();
        write(header, now);
    }

    public void rearrange(Parts parts, Instant now) {
        requireDraft();
        arrange(parts, now);
    }

    /** Its relations changed; they are kept beside it. */
    public void related(Instant now) {
        requireDraft();
        touch(now);
    }

    /** A relation was told after the issue; it is kept beside it. */
    public void relatedLater(Instant now) {
        if (status == DirectiveStatus.DRAFT || mergedIntoId != null) {
            throw new DirectiveProblem.WrongStatus(
                    id(),
                    status,
                    "relations of a draft are replaced, those of a merged stub moved");
        }
        touch(now);
    }

    /** The parts a registered document comes with. */
    public void arrangeAtRegistration(Parts parts, Instant now) {
        arrange(parts, now);
    }

    /** What the source left open is settled. Who the document is may change with it. */
    public DirectiveEvent.Registered verify(
            Header settled, @Nullable UUID issuer, Verified how, Instant now) {
        if (status == DirectiveStatus.DRAFT || origin == DirectiveOrigin.STUB) {
            throw new DirectiveProblem.WrongStatus(
                    id(), status, "a draft is amended, and a stub is filled");
        }
        write(settled, now);
        if (issuer != null) {
            issuerId = issuer;
            issuerText = null;
        }
        verified = Stream.concat(verified.stream(), Stream.of(how)).toList();
        return registered();
    }

    public DirectiveEvent.Registered registered() {
        return DirectiveEvent.Registered.of(this);
    }

    public void issue(String givenSymbol, LocalDate day, Instant now) {
        requireDraft();
        number(givenSymbol, day, now);
        status = DirectiveStatus.IN_FORCE;
    }

    /** What is in force says something else from now on; its identity stays. */
    public void amendIssued(Header amended, Parts parts, Instant now) {
        requireStanding("be amended");
        write(amended, now);
        arrange(parts, now);
    }

    public void startReview() {
        if (status != DirectiveStatus.IN_FORCE) {
            throw new DirectiveProblem.WrongStatus(
                    id(), status, "only a directive in force is reviewed");
        }
        status = DirectiveStatus.UNDER_REVIEW;
    }

    public void endReview() {
        if (status != DirectiveStatus.UNDER_REVIEW) {
            throw new DirectiveProblem.WrongStatus(id(), status, "it is not under review");
        }
        status = DirectiveStatus.IN_FORCE;
    }

    public DirectiveEvent.Withdrawn withdraw(LocalDate on, String reason) {
        end(DirectiveStatus.WITHDRAWN);
        return new DirectiveEvent.Withdrawn(id(), on, reason);
    }

    public DirectiveEvent.Replaced replace(UUID by, LocalDate on, @Nullable String reason) {
        end(DirectiveStatus.REPLACED);
        replacedById = by;
        return new DirectiveEvent.Replaced(id(), on, by, reason);
    }

    public DirectiveEvent.Concluded conclude(LocalDate on, @Nullable String reason) {
        end(DirectiveStatus.CONCLUDED);
        return new DirectiveEvent.Concluded(id(), on, reason);
    }

    /** Its files changed; they are kept beside it. */
    public void filed(Instant now) {
        touch(now);
    }

    public void requireDraft() {
        if (status != DirectiveStatus.DRAFT) {
            throw new DirectiveProblem.WrongStatus(id(), status, "only a draft can be edited");
        }
    }

    private void end(DirectiveStatus next) {
        requireStanding("become " + next);
        status = next;
    }

    private void requireStanding(String wish) {
        if (status != DirectiveStatus.IN_FORCE && status != DirectiveStatus.UNDER_REVIEW) {
            throw new DirectiveProblem.WrongStatus(
                    id(), status, "only a directive in force can " + wish);
        }
    }

    public Identity identity() {
        return new Identity(issuerId, issuerText, symbolKey(), issuedOn());
    }

    public @Nullable UUID issuerId() {
        return issuerId;
    }

    public @Nullable String issuerText() {
        return issuerText;
    }

    public DirectiveOrigin origin() {
        return origin;
    }

    public @Nullable DirectiveStatus status() {
        return status;
    }

    public List<Verified> verified() {
        return verified;
    }

    public @Nullable UUID replacedById() {
        return replacedById;
    }

    /** The document a stub turned out to stand for. */
    public @Nullable UUID mergedIntoId() {
        return mergedIntoId;
    }
}
