package vn.trienkhai.directive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;

/** Files are read once by one worker, tried again and given up by name (rows 16, 146). */
@QuarkusTest
@WithStack
class TextWorkerTest extends ReadFiles {

    @Inject FileTexts texts;
    @Inject UnitOfWork work;

    @Test
    void whatFailsIsTriedAgainWithGrowingPausesAndGivenUp() {
        var file = add(draft, "a.docx", annex());
        read(draft, file);
        Database.change("delete from file_piece where file_id = '" + file + "'");
        Database.change(
                "update file_text set state = 'WAITING', text = null, attempts = 0,"
                        + " due_at = 'infinity' where "
                        + ofDraft());
        for (var pause : List.of("1", "4", "16", "64")) {
            tryNow();
            look(draft, file)
                    .body("textState", equalTo("WAITING"))
                    .body("textProblem", equalTo("file-not-whole"));
            assertThat(
                            kept(
                                    "due_at - now() between interval '%s minutes' - interval '50 s' and interval '%s minutes'"
                                            .formatted(pause, pause)))
                    .containsExactly("t");
        }

        tryNow();

        look(draft, file)
                .body("textState", equalTo("UNREADABLE"))
                .body("textProblem", equalTo("file-not-whole"));
        find(world.clerk(), word).body("items", empty());
    }

    @Test
    void whatStopsEveryWorkerIsGivenUp() {
        var file = add(draft, "a.docx", annex());
        Database.change(
                "update file_text set state = 'WAITING', text = null, attempts = 5 where "
                        + ofDraft());

        tryNow();

        look(draft, file).body("textProblem", equalTo("reader-stopped"));
    }

    @Test
    void twoReplicasNeverReadTheSameContent() {
        add(draft, "a.docx", annex());
        add(draft, "b.txt", annexText().getBytes(StandardCharsets.UTF_8));

        var now = Instant.now();
        var taken =
                work.asWorker(
                        () -> {
                            var mine = texts.claim(now, now);
                            var theirs =
                                    CompletableFuture.supplyAsync(
                                                    () ->
                                                            work.asWorker(
                                                                    () -> texts.claim(now, now)))
                                            .join();
                            return List.of(sum(mine), sum(theirs));
                        });

        assertThat(taken.getFirst().isEmpty() || !taken.getFirst().equals(taken.getLast()))
                .isTrue();
    }

    /** One attempt at the content of the draft's file; the service's own worker may be quicker. */
    private void tryNow() {
        Database.change(
                "update file_text set due_at = '-infinity', problem = null where " + ofDraft());
        for (int tries = 0; tries < 2000 && kept("problem is null").contains("t"); tries++) {
            worker.readNext();
        }
    }

    private static String sum(Optional<FileTexts.Job> job) {
        return job.map(FileTexts.Job::sha256).orElse("");
    }
}
