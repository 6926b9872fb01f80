package vn.trienkhai.deploy.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.stack.Ports;
import vn.trienkhai.platform.stack.Server;
import vn.trienkhai.platform.stack.StackFailure;

/** An SMTP server that keeps every message in memory instead of sending it on. */
public final class MailCatcher implements Server {

    private final int port;
    private final Path folder;
    private @Nullable GreenMail server;

    MailCatcher(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    /** The messages caught since the start. */
    public List<MimeMessage> messages() {
        var running = server;
        return running == null ? List.of() : List.of(running.getReceivedMessages());
    }

    @Override
    public String name() {
        return Part.MAIL.title();
    }

    @Override
    public void start() {
        Ports.requireFree(port, name());
        var starting = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        start(starting);
        server = starting;
    }

    /** A caller that hangs up without a word is no news: the health of a service asks that way. */
    private static void start(GreenMail starting) {
        var quiet =
                new ThreadGroup("mail-catcher") {
                    @Override
                    public void uncaughtException(Thread thread, Throwable hungUp) {}
                };
        var thread = new Thread(quiet, starting::start, "mail-catcher");
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted while starting the mail catcher");
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public StackFailure failure() {
        return new StackFailure(name() + " has stopped");
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    @Override
    public Path log() {
        return folder.resolve("run.log");
    }
}
