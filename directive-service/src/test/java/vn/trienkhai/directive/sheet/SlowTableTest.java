package vn.trienkhai.directive.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Tables are read before the unit of work: a slow sender holds no connection (decision 0121). */
@QuarkusTest
@WithStack
class SlowTableTest {

    /** The service has twenty connections to its database. */
    private static final int SENDERS = 25;

    @TestHTTPResource URL service;

    @ParameterizedTest
    @CsvSource({
        "/v1/organization-imports, officialName, Cơ quan gửi chậm, 201",
        "/v1/calendars/VN_SLOW/imports, 'date,kind,name', '2039-03-02,HOLIDAY,Nghỉ riêng', 200"
    })
    void manyWhoSendATableSlowlyHoldNobodyUp(
            String path, String heading, String line, String status) throws IOException {
        var senders = new ArrayList<Sender>();
        try {
            for (int i = 0; i < SENDERS; i++) {
                senders.add(new Sender(path, heading + "\n", line + "\n"));
            }
            for (int i = 0; i < SENDERS; i++) {
                Api.as(World.AUDITOR).get("/v1/organizations").then().statusCode(200);
            }
            for (var sender : senders) {
                assertThat(sender.finish()).startsWith("HTTP/1.1 " + status);
            }
        } finally {
            for (var sender : senders) {
                sender.socket.close();
            }
        }
    }

    /** A table of which the heading is sent and the line is not. */
    private final class Sender {

        private final Socket socket;
        private final byte[] rest;

        Sender(String path, String heading, String line) throws IOException {
            socket = new Socket(service.getHost(), service.getPort());
            var begun = heading.getBytes(StandardCharsets.UTF_8);
            rest = line.getBytes(StandardCharsets.UTF_8);
            var head =
                    """
                    POST %s HTTP/1.1\r
                    Host: %s\r
                    Authorization: Bearer %s\r
                    Content-Type: text/csv\r
                    Content-Length: %d\r
                    \r
                    """
                            .formatted(
                                    path,
                                    service.getHost(),
                                    World.ADMINISTRATOR.token(),
                                    begun.length + rest.length);
            send(head.getBytes(StandardCharsets.UTF_8));
            send(begun);
        }

        private void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        /** The first line of the answer. */
        String finish() throws IOException {
            send(rest);
            var answer =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        }
    }
}
