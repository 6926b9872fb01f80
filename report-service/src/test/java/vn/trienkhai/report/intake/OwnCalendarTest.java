package vn.trienkhai.report.intake;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.OwnDays;

/** Days counted for one author are counted by the calendars that reach it (rows 49, 54, 55). */
@QuarkusTest
@WithStack
class OwnCalendarTest {

    /** 2022-06-01 is a Wednesday: ten working days end on Wednesday the 15th for others. */
    @Test
    void eachAuthorCountsByItsOwnExceptions() {
        var duty = new CountedDuty();
        var own = UUID.randomUUID();
        var other = UUID.randomUUID();
        OwnDays.off(own, "2022-06-02");
        duty.arrived(own, "2022-06-01");
        duty.arrived(other, "2022-06-01");
        duty.tell("WORKING_DAYS", own, other);
        duty.awaitDue(other + " 2022-06-15", own + " 2022-06-16");
    }
}
