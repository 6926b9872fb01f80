package vn.trienkhai.directive.reader.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Scenes;

/** Row 20: a report goes to whom it is for, and not to whom that one reports. */
class ReportedOnTest {

    @Test
    void itGoesToWhoReportsOn() {
        assertThat(reports("1. Chi cục Y tế báo cáo tình hình kho để Sở Y tế báo cáo Bộ Y tế."))
                .isEqualTo("Chi cục Y tế → Sở Y tế");
    }

    @Test
    void whereNobodyReportsOnItGoesWhereItIsSent() {
        assertThat(reports("1. Chi cục Y tế báo cáo Sở Y tế để theo dõi."))
                .isEqualTo("Chi cục Y tế → Sở Y tế");
    }

    private static String reports(String line) {
        return new DutyReader()
                .read(Scenes.of(line)).stream()
                        .map(found -> found.value())
                        .filter(value -> value.role() == Role.REPORT)
                        .map(value -> value.body() + " → " + value.to())
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("");
    }
}
