package vn.trienkhai.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A mail server that greets at once, and misbehaves where it is told to. */
final class ScriptedServer implements AutoCloseable {

    /** What it does instead of the answer that is due. */
    enum Fault {
        SAYS_NOTHING,
        BABBLES,
        REFUSES
    }

    private final Fault fault;
    private final String stage;
    private final ServerSocket door;
    private final CountDownLatch awake = new CountDownLatch(1);
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ExecutorService talks = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param stage the first four letters of the command to whose answer the fault belongs, {@code
     *     220} for the greeting, {@code .} for the end of a message
     */
    ScriptedServer(Fault fault, String stage) throws IOException {
        this.fault = fault;
        this.stage = stage;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        talks.execute(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The answers held back are given; returns when every caller has gone. */
    void wakeUp() throws IOException {
        awake.countDown();
        door.close();
        talks.close();
    }

    /** The commands of all callers, four letters of each. */
    List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        door.close();
        talks.shutdownNow();
    }

    private void open() {
        try {
            while (true) {
                var caller = door.accept();
                talks.execute(() -> talk(caller));
            }
        } catch (IOException closed) {
            // the end of every test
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            var in = new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8);
            var lines = new BufferedReader(in);
            answer(caller, "220", "220 ready");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var command = line.substring(0, Math.min(4, line.length()));
                heard.add(command);
                answer(caller, command, goodAnswerTo(command));
                if (command.equals("DATA")) {
                    readMessage(lines);
                    answer(caller, ".", "250 taken");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // the caller hung up, or the test is over
        }
    }

    private static String goodAnswerTo(String command) {
        return switch (command) {
            case "EHLO" -> "250-fine\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 welcome";
            case "DATA" -> "354 go on";
            default -> "250 fine";
        };
    }

    private void readMessage(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(".")) {
                heard.add(".");
                return;
            }
        }
    }

    private void answer(Socket caller, String now, String good)
            throws IOException, InterruptedException {
        if (!now.equals(stage)) {
            say(caller, good);
            return;
        }
        switch (fault) {
            case SAYS_NOTHING -> {
                awake.await();
                say(caller, good);
            }
            case BABBLES -> {
                while (!awake.await(20, TimeUnit.MILLISECONDS)) {
                    say(caller, good.substring(0, 3) + "-and then");
                }
                say(caller, good);
            }
            case REFUSES -> say(caller, "550 nobody of that name");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
