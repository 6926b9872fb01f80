package vn.trienkhai.gateway.wire;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Requests that have split front doors from the houses behind them. */
final class RawCorpus {

    static final String GOOD =
            "GET /v1/stubs/1 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n\r\n";

    private static final String POST = "POST /v1/stubs HTTP/1.1\r\n";
    private static final String REST =
            "Host: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";

    private RawCorpus() {}

    static Stream<Arguments> refused() {
        return Stream.of(framing(), lines(), hosts(), startLines()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> framing() {
        return Stream.of(
                post("length and chunked", "Content-Length: 2\r\n" + CHUNKED, "0\r\n\r\n"),
                post("chunked and length", CHUNKED + "Content-Length: 2\r\n", "0\r\n\r\n"),
                post("two different lengths", "Content-Length: 2\r\nContent-Length: 3\r\n", "{}"),
                post("the same length twice", "Content-Length: 2\r\nContent-Length: 2\r\n", "{}"),
                post("lengths in a list", "Content-Length: 2, 2\r\n", "{}"),
                post("a signed length", "Content-Length: +2\r\n", "{}"),
                post("a negative length", "Content-Length: -2\r\n", "{}"),
                post("a hexadecimal length", "Content-Length: 0x2\r\n", "{}"),
                post("a length with a blank in it", "Content-Length: 1 2\r\n", "{}"),
                post("an empty length", "Content-Length: \r\n", "{}"),
                post("a huge length", "Content-Length: 99999999999999999999\r\n", "{}"),
                post("a length in words", "Content-Length: two\r\n", "{}"),
                post("an unknown coding", "Transfer-Encoding: gzip\r\n", "{}"),
                post("gzip and chunked", "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"),
                post(
                        "chunked and identity",
                        "Transfer-Encoding: chunked, identity\r\n",
                        "0\r\n\r\n"),
                post("chunked twice", CHUNKED + CHUNKED, "0\r\n\r\n"),
                post("almost chunked", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"),
                post("chunked in quotes", "Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"),
                post("chunked with a parameter", "Transfer-Encoding: chunked;q=1\r\n", "0\r\n\r\n"),
                post(
                        "a vertical tab before chunked",
                        "Transfer-Encoding: \u000bchunked\r\n",
                        "0\r\n\r\n"),
                post("a blank before the colon", "Transfer-Encoding : chunked\r\n", "0\r\n\r\n"),
                post("a blank before the colon of the length", "Content-Length : 2\r\n", "{}"),
                post("a tab before the colon", "Content-Length\t: 2\r\n", "{}"),
                Arguments.of(
                        "chunked in HTTP/1.0",
                        "POST /v1/stubs HTTP/1.0\r\n" + REST + CHUNKED + "\r\n",
                        "0\r\n\r\n"),
                Arguments.of(
                        "a GET with length and chunked",
                        "GET /v1/stubs HTTP/1.1\r\n"
                                + REST
                                + "Content-Length: 4\r\n"
                                + CHUNKED
                                + "\r\n",
                        "0\r\n\r\n"),
                Arguments.of(
                        "a GET with a body",
                        "GET /v1/stubs HTTP/1.1\r\n" + REST + "Content-Length: 2\r\n\r\n",
                        "{}"));
    }

    private static Stream<Arguments> lines() {
        return Stream.of(
                post("a folded header", "X-A: b\r\n c\r\n", ""),
                post("a header folded with a tab", "X-A: b\r\n\tc\r\n", ""),
                post("a folded coding", "Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"),
                post("a bare line feed", "X-A: b\nX-B: c\r\n", ""),
                post("a bare carriage return", "X-A: b\rX-B: c\r\n", ""),
                post(
                        "a coding after a bare line feed",
                        "X-A: b\nTransfer-Encoding: chunked\r\n",
                        "0\r\n\r\n"),
                post("a null in a value", "X-A: b\u0000c\r\n", ""),
                post("a null in a name", "X\u0000A: b\r\n", ""),
                post("an escape character", "X-A: \u001b[31m\r\n", ""),
                post("a delete character", "X-A: \u007f\r\n", ""),
                post("no colon", "X-A\r\n", ""),
                post("no name", ": b\r\n", ""),
                post("a name with a bracket", "X(A): b\r\n", ""),
                post("a name with a slash", "X/A: b\r\n", ""),
                Arguments.of("line feeds only", GOOD.replace("\r\n", "\n"), ""),
                Arguments.of("an empty line first", "\r\n" + GOOD, ""),
                Arguments.of("a blank first", " " + GOOD, ""));
    }

    private static Stream<Arguments> hosts() {
        var rest = "Authorization: Bearer ${token}\r\n\r\n";
        var get = "GET /v1/stubs HTTP/1.1\r\n";
        return Stream.of(
                Arguments.of("no host", get + rest, ""),
                Arguments.of("two hosts", get + "Host: a\r\nHost: b\r\n" + rest, ""),
                Arguments.of("the same host twice", get + "Host: a\r\nhost: a\r\n" + rest, ""),
                Arguments.of("an empty host", get + "Host: \r\n" + rest, ""),
                Arguments.of("hosts in a list", get + "Host: a, b\r\n" + rest, ""),
                Arguments.of("a host with a path", get + "Host: a/b\r\n" + rest, ""),
                Arguments.of("a host with a name before it", get + "Host: u@a\r\n" + rest, ""),
                Arguments.of("a host with a bad port", get + "Host: a:b\r\n" + rest, ""));
    }

    private static Stream<Arguments> startLines() {
        var rest = "Host: a\r\nAuthorization: Bearer ${token}\r\n\r\n";
        return Stream.of(
                Arguments.of("HTTP/0.9", "GET /v1/stubs\r\n\r\n", ""),
                Arguments.of("HTTP/2.0", "GET /v1/stubs HTTP/2.0\r\n" + rest, ""),
                Arguments.of("HTTP/1.2", "GET /v1/stubs HTTP/1.2\r\n" + rest, ""),
                Arguments.of(
                        "a protocol that is not HTTP", "GET /v1/stubs ICAP/1.0\r\n" + rest, ""),
                Arguments.of("a small http", "GET /v1/stubs http/1.1\r\n" + rest, ""),
                Arguments.of("two blanks in the line", "GET  /v1/stubs x HTTP/1.1\r\n" + rest, ""),
                Arguments.of("no method", "/v1/stubs HTTP/1.1\r\n" + rest, ""),
                Arguments.of("a small method", "get /v1/stubs HTTP/1.1\r\n" + rest, ""),
                Arguments.of("CONNECT", "CONNECT a:80 HTTP/1.1\r\n" + rest, ""),
                Arguments.of("the HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ""));
    }

    static Stream<Arguments> targets() {
        return Stream.of(
                        "/v1/stubs/%2e%2e/tasks",
                        "/v1/stubs/%2E%2E/tasks",
                        "/v1/stubs/.%2e/tasks",
                        "/v1/stubs/../tasks",
                        "/v1/stubs/./1",
                        "/v1/stubs/..",
                        "/v1/stubs/.",
                        "/v1/../v1/stubs",
                        "/v1/stubs%2f1",
                        "/v1/stubs%2F1",
                        "/v1%5cstubs",
                        "/v1\\stubs",
                        "//v1/stubs",
                        "/v1//stubs",
                        "/v1/stubs/1;a=b",
                        "/v1/stubs;/1",
                        "/v1/stubs/1%3bx",
                        "/v1/stubs/%252e%252e/tasks",
                        "/v1/stubs/%00",
                        "/v1/stubs/1%0d%0aX-A:b",
                        "/v1/stubs/%0a",
                        "/v1/stubs/%zz",
                        "/v1/stubs/%2",
                        "/v1/stubs/%",
                        "/v1/stubs/1%3fmy=all",
                        "/v1/stubs/1%23",
                        "/v1/stubs/1#x",
                        "/v1/stubs/\u00e9",
                        "/v1/stubs/<x>",
                        "/v1/stubs/1|2",
                        "/v1/stubs?a=%",
                        "/v1/stubs?a=%00",
                        "/v1/stubs?a=<x>",
                        "/v1/stubs?a=\u00e9",
                        "http://evil.example/v1/stubs",
                        "v1/stubs",
                        "*",
                        "/v1/stubs/1/%2e%2e")
                .map(Arguments::of);
    }

    private static Arguments post(String what, String extra, String body) {
        return Arguments.of(what, POST + REST + extra + "\r\n", body);
    }
}
