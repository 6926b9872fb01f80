package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.directive.received.Arriving;
import vn.trienkhai.directive.received.NotReceived;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * The longest documents of every kind, many at once, beside the reading of the densest one there
 * can be, in a program with the memory of a service of which a service needs 80 MiB itself: each is
 * taken or refused by name, and the program lives (row 146).
 */
class SeveralAtOnceTest {

    private static final int LIMIT = 20 << 20;

    @Test
    void areTakenOrRefusedByNameInTheMemoryOfAService() throws Exception {
        var options = Path.of("../deploy/compose/java.options").toAbsolutePath().normalize();
        var child =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "@" + options,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Service.class.getName())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        System.out.print(said);
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).as(said).isZero();
        assertThat(said).contains("text-too-long", "taken 4", "read ");
        assertThat(said.split("taken 1600", -1)).as("short ones").hasSize(Service.SENDERS + 1);
    }

    /** The program. */
    static final class Service {

        private static final int SERVICE = 80;
        private static final int SENDERS = 8;
        private static final int KINDS = 5;

        private static final Room ROOM = new Room(100 << 20, Duration.ofSeconds(4));
        private static final Reception RECEPTION =
                new Reception(
                        new ObjectMapper(),
                        Validation.byDefaultProvider()
                                .configure()
                                .messageInterpolator(
                                        new org.hibernate.validator.messageinterpolation
                                                .ParameterMessageInterpolator())
                                .buildValidatorFactory()
                                .getValidator());

        private static final byte[] WORDS = Files.docx(filled("báo cáo kết quả ", 2_000_000));

        private Service() {}

        public static void main(String[] none) throws Exception {
            var itself = new ArrayList<byte[]>();
            for (int i = 0; i < SERVICE * 1024; i++) {
                itself.add(new byte[1000]);
            }
            try (var hands = Executors.newFixedThreadPool(SENDERS + 1)) {
                var all = new ArrayList<Future<String>>();
                for (int i = 0; i < SENDERS * KINDS; i++) {
                    int kind = i;
                    all.add(hands.submit(() -> sends(kind)));
                    if (i == SENDERS) {
                        all.add(hands.submit(Service::readsTheDensest));
                    }
                }
                for (var each : all) {
                    System.out.println(said(each));
                }
            }
            System.out.println("alive beside " + itself.size() + " KiB");
        }

        private static String said(Future<String> each) throws InterruptedException {
            try {
                return each.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String readsTheDensest() {
            for (int i = 0; i < 20; i++) {
                try (var place = ROOM.enter()) {
                    place.settle(Weight.read(Uploads.LONGEST));
                    var text = filled("1. Sở A báo cáo trước ngày 15/3/2024.\n", Uploads.LONGEST);
                    var read = new DocumentReader().read(text, Bodies.none());
                    return "read " + read.deadlines().size() + " deadlines, try " + i;
                } catch (NotReceived busy) {
                    // again, as a worker does
                }
            }
            return "the worker found no room";
        }

        private static String sends(int kind) throws IOException {
            try (var place = ROOM.enter();
                    var sent = sent(kind % KINDS)) {
                var arriving = new Arriving(place, Duration.ofMinutes(1), System::nanoTime);
                var bytes = arriving.read(sent, LIMIT + 1);
                var source = RECEPTION.receive(bytes, kind % KINDS == 1, null, place);
                return "taken " + source.text().length();
            } catch (NotReceived refused) {
                return refused.getMessage();
            } catch (DomainProblem problem) {
                return problem.type();
            }
        }

        /** Made while it is sent, so that it takes no memory here. */
        private static InputStream sent(int kind) {
            return switch (kind) {
                case 0 -> repeated("kế hoạch số 1 ", LIMIT / 20);
                case 1 ->
                        new SequenceInputStream(
                                new SequenceInputStream(
                                        repeated("{\"text\":\"", 1),
                                        repeated("kế hoạch số 1 ", 350_000)),
                                repeated("\"}", 1));
                case 2 -> new ByteArrayInputStream(WORDS);
                case 3 -> repeated("báo cáo kết quả\n", 300_000);
                default -> repeated("báo cáo kết quả\n", 100);
            };
        }

        private static InputStream repeated(String unit, int times) {
            var bytes = unit.getBytes(StandardCharsets.UTF_8);
            var length = (long) bytes.length * times;
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    return at == length ? -1 : bytes[(int) (at++ % bytes.length)] & 0xFF;
                }

                @Override
                public int read(byte[] into, int from, int count) {
                    var read = (int) Math.min(count, length - at);
                    for (int i = 0; i < read; i++) {
                        into[from + i] = bytes[(int) (at++ % bytes.length)];
                    }
                    return read == 0 ? -1 : read;
                }
            };
        }

        private static String filled(String unit, int length) {
            return unit.repeat(length / unit.length());
        }
    }
}
