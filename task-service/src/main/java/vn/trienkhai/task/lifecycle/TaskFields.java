package vn.trienkhai.task.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.text.SearchKey;
import vn.trienkhai.platform.work.Aggregate;
import vn.trienkhai.platform.work.Ids;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.Relation;
import vn.trienkhai.task.rules.StepKind;
import vn.trienkhai.task.terms.Assignment;
import vn.trienkhai.task.terms.Due;
import vn.trienkhai.task.terms.Origin;
import vn.trienkhai.task.terms.Part;
import vn.trienkhai.task.terms.Product;

/** What is known of a task and can be asked. Only {@link Task} changes it. */
@MappedSuperclass
abstract class TaskFields extends Aggregate {

    private @Nullable UUID directiveId;
    private @Nullable UUID dutyId;
    @Nullable UUID replacedById;

    @SuppressWarnings("unused") // queried: with the duty it says whether the task was made before
    private @Nullable UUID holderId;

    @SuppressWarnings("unused") // queried with them
    private int round;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Origin origin;

    private String title;
    private @Nullable String text;
    UUID leadId;
    private UUID assignerId;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Part> parts;

    private String expectedOutput;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Due due;

    @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    Phase phase;

    @Embedded Outcome outcome;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true) // a reminder is no change of the task
    Reminded reminded;

    @Column(name = "search")
    private String searchKey;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TaskFields() {}

    TaskFields(Assignment given) {
        super(Ids.next());
        origin = given.origin();
        directiveId = origin == null ? null : origin.directive().directiveId();
        dutyId = origin == null ? null : origin.dutyId();
        holderId = origin == null ? null : origin.holderId();
        round = origin == null ? 1 : origin.round();
        title = given.title();
        text = given.text();
        leadId = given.leadId();
        assignerId = given.assignerId();
        parts = given.parts();
        expectedOutput = given.expectedOutput();
        due = given.due();
        dueOn = due == null ? null : due.lastDay();
        phase = Phase.ASSIGNED;
        outcome = Outcome.none();
        reminded = Reminded.NOT_YET;
        searchKey = SearchKey.of(given.searchedText());
    }

    public TaskFacts facts() {
        return new TaskFacts(
                id(),
                directiveId,
                dutyId,
                origin == null ? null : origin.clauseRef(),
                title,
                leadId,
                assignerId,
                parts,
                phase,
                expectedOutput,
                dueOn);
    }

    /** Everything this body is to the task; empty when it has no part in it. */
    public List<Relation> relationsOf(UUID body) {
        var heads = Stream.of(new Part(leadId, "LEAD"), new Part(assignerId, "ASSIGNER"));
        return Stream.concat(heads, parts.stream())
                .filter(part -> part.organizationId().equals(body))
                .map(part -> Relation.ofRole(part.role()))
                .toList();
    }

    public boolean isMovedByReport() {
        return origin != null && origin.following() != Origin.Following.NOTHING;
    }

    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public Optional<Due> due() {
        return Optional.ofNullable(due);
    }

    /** What its last day is counted from. */
    public StepKind countsFrom() {
        return due == null ? StepKind.NONE : due.countsFrom();
    }

    public Phase phase() {
        return phase;
    }

    public @Nullable UUID replacedById() {
        return replacedById;
    }

    public int percent() {
        return outcome.percent();
    }

    public @Nullable LocalDate submittedOn() {
        return outcome.submittedOn();
    }

    public @Nullable LocalDate finishedOn() {
        return outcome.finishedOn();
    }

    public List<Product> products() {
        return outcome.products();
    }
}
