package vn.trienkhai.directive.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.upload.FileKind;
import vn.trienkhai.platform.work.Aggregate;

/**
 * What the reader makes of one document, until a person confirms or discards it. The draft, its
 * evidence and the notes are JSON that only {@link ContentJson} understands.
 */
@Entity
@Table(name = "directive_proposal")
class Proposal extends Aggregate {

    private static final int MOST_ATTEMPTS = 3;

    private UUID bodyId;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private @Nullable String name;
    private int characters;
    private int pages;
    private @Nullable String pictures;
    private String sha256;
    private int progress;
    private @Nullable String failure;

    @SuppressWarnings("UnusedVariable") // read by the query for a list
    private @Nullable String symbol;

    @SuppressWarnings("UnusedVariable") // likewise
    @Column(name = "abstract")
    @Convert(converter = Unaudited.Column.class)
    private @Nullable Unaudited abstractText;

    @Convert(converter = Unaudited.Column.class)
    private Unaudited draft;

    @Convert(converter = Unaudited.Column.class)
    private Unaudited evidence;

    @Convert(converter = Unaudited.Column.class)
    private Unaudited notes;

    private @Nullable UUID directiveId;
    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("UnusedVariable") // read by the query for what waits
    private @Nullable Instant claimedUntil;

    private int attempts;

    @SuppressWarnings("UnusedVariable") // read by the query for what is to be forgotten
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Proposal() {}

    Proposal(UUID id, UUID bodyId, Source source, Instant createdAt, String createdBy) {
        super(id);
        this.bodyId = bodyId;
        this.state = ProposalState.READING;
        this.kind = source.document().kind();
        this.name = source.name();
        this.characters = source.text().length();
        this.pages = source.document().pages();
        this.pictures = PageNumbers.written(source.document().pictures());
        this.sha256 = source.sha256();
        this.draft = new Unaudited("{}");
        this.evidence = new Unaudited("[]");
        this.notes = new Unaudited("[]");
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /**
     * A worker begins to read; after that moment another one may. False when it was tried enough.
     */
    boolean claim(Instant until) {
        if (attempts >= MOST_ATTEMPTS) {
            fail("The reading stopped " + attempts + " times without an end", until);
            return false;
        }
        attempts++;
        claimedUntil = until;
        progress = 0;
        return true;
    }

    /** Never back, and never to the end before the end. */
    void advance(int percent) {
        if (state == ProposalState.READING) {
            progress = Math.clamp(percent, progress, 99);
        }
    }

    void propose(String readDraft, String readEvidence, String readNotes) {
        if (state == ProposalState.READING) {
            state = ProposalState.PROPOSED;
            progress = 100;
            draft = new Unaudited(readDraft);
            evidence = new Unaudited(readEvidence);
            notes = new Unaudited(readNotes);
            claimedUntil = null;
        }
    }

    void fail(String why, Instant at) {
        if (state == ProposalState.READING) {
            state = ProposalState.FAILED;
            failure = why;
            settledAt = at;
            claimedUntil = null;
        }
    }

    void putBack() {
        if (state == ProposalState.READING) {
            claimedUntil = null;
            attempts = Math.max(0, attempts - 1);
        }
    }

    /** What failed waits for a worker as if it had come just now. */
    void readAgain() {
        state = ProposalState.READING;
        failure = null;
        settledAt = null;
        progress = 0;
        attempts = 0;
        claimedUntil = null;
    }

    /** What a list shows of the draft. */
    void show(@Nullable String draftSymbol, @Nullable String draftAbstract) {
        symbol = draftSymbol;
        abstractText = draftAbstract == null ? null : new Unaudited(draftAbstract);
    }

    void correct(String correctedDraft, String markedEvidence) {
        draft = new Unaudited(correctedDraft);
        evidence = new Unaudited(markedEvidence);
    }

    void confirm(UUID directive, String confirmedDraft) {
        state = ProposalState.CONFIRMED;
        draft = new Unaudited(confirmedDraft);
        directiveId = directive;
    }

    void discard(Instant at) {
        state = ProposalState.DISCARDED;
        settledAt = at;
    }

    UUID bodyId() {
        return bodyId;
    }

    ProposalState state() {
        return state;
    }

    FileKind kind() {
        return kind;
    }

    @Nullable String name() {
        return name;
    }

    int characters() {
        return characters;
    }

    int pages() {
        return pages;
    }

    /** The pages of which nothing was read, as a person writes them. */
    @Nullable String pictures() {
        return pictures;
    }

    String sha256() {
        return sha256;
    }

    int progress() {
        return progress;
    }

    @Nullable String failure() {
        return failure;
    }

    String draft() {
        return draft.text();
    }

    String evidence() {
        return evidence.text();
    }

    String notes() {
        return notes.text();
    }

    @Nullable UUID directiveId() {
        return directiveId;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
