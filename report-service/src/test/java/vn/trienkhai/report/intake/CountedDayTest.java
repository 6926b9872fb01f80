package vn.trienkhai.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Database;
import vn.trienkhai.report.Paper;

/** A report is due on the day counted for the task behind it (row 49, domain §5.10 AFTER_STEP). */
@QuarkusTest
@WithStack
class CountedDayTest {

    private static final String PERIOD =
            "select period_id from expected_report where author_id = '%s'";

    private final CountedDuty duty = new CountedDuty();
    private final UUID author = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void theDayOfTheTaskIsTheDayOfTheReport() {
        duty.tellAfterAnother(author, other);
        duty.awaitDue(author.toString(), other.toString());

        duty.counted(author, "2100-01-15");
        duty.awaitDue(author + " 2100-01-15", other.toString());
    }

    @Test
    void aDayHeardOfBeforeTheDutyIsKeptForIt() {
        duty.counted(author, "2100-01-15");
        duty.tellAfterAnother(author, other);

        duty.awaitDue(author + " 2100-01-15", other.toString());
    }

    @Test
    void aCorrectedDayRemindsAnewAndReachesTheDraft() {
        duty.tellAfterAnother(author);
        duty.counted(author, "2100-01-15");
        duty.awaitDue(author + " 2100-01-15");
        Paper.begin(author, UUID.fromString(about(PERIOD).getFirst()), "INPUT");
        about(
                """
                insert into reminder_told select period_id, author_id, 'NEAR_DUE_3', now()
                from expected_report where author_id = '%s' returning kind
                """);

        duty.counted(author, "2100-02-01");
        duty.awaitDue(author + " 2100-02-01");

        assertThat(about("select due_on from report where author_id = '%s'"))
                .containsExactly("2100-02-01");
        assertThat(about("select kind from reminder_told where author_id = '%s'")).isEmpty();
    }

    private List<String> about(String query) {
        return Database.ask(query.formatted(author));
    }
}
