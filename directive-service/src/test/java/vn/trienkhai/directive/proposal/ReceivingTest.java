package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.directive.received.NotReceived;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.platform.testing.WithStack;

/** Who sends slowly, or much, keeps nobody else from sending (issue 4: documents of 20 MiB). */
@QuarkusTest
@WithStack
class ReceivingTest {

    private static final int LONGEST = 20 << 20;

    @Inject Room room;

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void whoDripsKeepsNobodyOut() throws IOException {
        var dripping = new ArrayList<Socket>();
        for (int i = 0; i < 20; i++) {
            dripping.add(begun(LONGEST));
        }
        for (int i = 0; i < 5; i++) {
            var begun = System.nanoTime();
            ProposalCalls.id(ProposalCalls.paste(world.clerk(), ProposalCalls.TEXT));
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(4));
        }
        for (var each : dripping) {
            assertThat(answer(each)).startsWith("HTTP/1.1 408").contains("/problems/body-too-slow");
        }
    }

    @Test
    void whereThereIsNoRoomNothingIsKeptAndOneMayComeAgain() {
        try (var most = taken(Room.MOST);
                var rest = taken((100 << 20) - Room.MOST)) {
            assertThat(rest).isNotSameAs(most);
            ProposalCalls.paste(world.clerk(), ProposalCalls.TEXT)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/reader-busy"));
        }
        ProposalCalls.list(world.clerk(), java.util.Map.of()).body("items", equalTo(List.of()));
        ProposalCalls.id(ProposalCalls.paste(world.clerk(), ProposalCalls.TEXT));
    }

    @Test
    void sixLongPdfsAtOnceAreAnsweredBeforeTheGatewayGivesUp() throws Exception {
        var pdf = Files.longPdf(3000);
        try (var hands = Executors.newFixedThreadPool(6)) {
            var begun = System.nanoTime();
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 6; i++) {
                all.add(hands.submit(() -> sent(pdf)));
            }
            for (var each : all) {
                assertThat(each.get()).isIn(201, 422, 503);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(30));
        }
    }

    /** Others may still be reading; then as soon as they have gone. */
    private Room.Place taken(long bytes) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(
                        () -> {
                            var place = room.enter();
                            try {
                                place.settle(bytes);
                                return place;
                            } catch (NotReceived e) {
                                place.close();
                                throw e;
                            }
                        },
                        notNullValue());
    }

    private int sent(byte[] pdf) {
        return ProposalCalls.send(world.clerk(), "application/pdf", pdf).extract().statusCode();
    }

    /** A document of which only the first bytes are sent. */
    private Socket begun(int length) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        var head =
                """
                POST /v1/directive-proposals HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: text/plain\r
                Content-Length: %d\r
                \r
                """
                        .formatted(world.clerk().token(), length);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(65);
        return socket;
    }

    /** Drips until there is an answer. */
    private static String answer(Socket socket) throws IOException {
        try (socket) {
            var in = socket.getInputStream();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> {
                                drip(socket);
                                return in.available() > 0;
                            });
            return new String(in.readNBytes(in.available()), StandardCharsets.UTF_8);
        }
    }

    private static void drip(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(65);
        } catch (SocketException gone) {
            assertThat(socket.getInputStream().available()).as("an answer before").isPositive();
        }
    }
}
