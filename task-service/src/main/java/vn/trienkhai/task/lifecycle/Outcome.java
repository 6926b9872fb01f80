package vn.trienkhai.task.lifecycle;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.task.terms.Product;

/**
 * How far a task is: its percentage, what was handed in and when, and what came of it.
 *
 * @param submittedOn while a submission waits for confirmation
 * @param finishedOn the day of the submission that was confirmed
 * @param evidence what was handed in with the submission that waits
 * @param products what confirmed submissions left
 */
@Embeddable
record Outcome(
        int percent,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate finishedOn,
        @JdbcTypeCode(SqlTypes.JSON) List<Product> evidence,
        @JdbcTypeCode(SqlTypes.JSON) List<Product> products) {

    static Outcome none() {
        return new Outcome(0, null, null, List.of(), List.of());
    }

    Outcome reached(int newPercent) {
        return new Outcome(newPercent, submittedOn, finishedOn, evidence, products);
    }

    Outcome handedIn(List<Product> proof, LocalDate on) {
        return new Outcome(percent, on, finishedOn, List.copyOf(proof), products);
    }

    /** What was taken back or returned counts no more. */
    Outcome withoutSubmission() {
        return new Outcome(percent, null, finishedOn, List.of(), products);
    }

    /** The day of the submission becomes the day it was finished; its evidence, the products. */
    Outcome finished() {
        var all = Stream.concat(products.stream(), evidence.stream()).distinct().toList();
        return new Outcome(100, null, submittedOn, List.of(), all);
    }

    Outcome reopened() {
        return new Outcome(percent, submittedOn, null, evidence, products);
    }
}
