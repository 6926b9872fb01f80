package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.upload.Extracted;
import vn.trienkhai.directive.reader.upload.FileKind;

/** How far a long reading has come is told honestly, and not too often (row 20). */
class ProgressTest {

    @Test
    void everyWalkOverTheTextIsTold() {
        var told = new ArrayList<Integer>();

        new DocumentReader().read("1. Sở A báo cáo.\n".repeat(100), Bodies.none(), told::add);

        assertThat(told).hasSizeGreaterThan(3).isSorted().allMatch(percent -> percent < 100);
    }

    @Test
    void noMoreThanFiveTimesASecondIsWritten() {
        var told = new ArrayList<Integer>();
        var now = new AtomicLong();
        var pace = new Pace(told::add, now::get);

        for (int percent = 0; percent < 100; percent++) {
            pace.accept(percent);
            now.addAndGet(20_000_000);
        }

        assertThat(told).isEqualTo(List.of(10, 20, 30, 40, 50, 60, 70, 80, 90));
    }

    @Test
    void itNeverGoesBackAndNeverSaysDoneBeforeTheEnd() {
        var source = new Source(new Extracted(FileKind.PASTED, "x", 0), null, "", null);
        var proposal =
                new Proposal(UUID.randomUUID(), UUID.randomUUID(), source, Instant.EPOCH, "");

        assertThat(proposal.claim(Instant.EPOCH)).isTrue();
        assertThat(proposal.progress()).isZero();
        proposal.advance(60);
        proposal.advance(30);
        assertThat(proposal.progress()).isEqualTo(60);
        proposal.advance(100);
        assertThat(proposal.progress()).isEqualTo(99);
        proposal.propose("{}", "[]", "[]");
        assertThat(proposal.progress()).isEqualTo(100);
    }
}
