package vn.trienkhai.deploy.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.trienkhai.deploy.local.demo.Play.Played;
import vn.trienkhai.deploy.system.evidence.Evidence;

/**
 * Gives tests one system in which the play was played once, undisturbed; it is read, not changed.
 */
final class PlayedSystem implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(PlayedSystem.class);

    /** What a newcomer found: whether it was loaded the first and the second time, and a desk. */
    record Opened(boolean first, boolean second, Duration took, JsonNode agenda) {

        static Opened of(WholeSystem system) {
            long begin = System.nanoTime();
            boolean first = system.open();
            var took = Duration.ofNanos(System.nanoTime() - begin);
            boolean second = system.open();
            var agenda =
                    system.cast()
                            .clerk("son-tinh")
                            .await("/v1/agenda", desk -> desk.path("items").size() == 4);
            return new Opened(first, second, took, agenda.json());
        }
    }

    /** The system after the opening and the play, and what could be seen then. */
    record AfterPlay(WholeSystem system, Opened opened, Played played, Evidence evidence)
            implements AutoCloseable {

        static AfterPlay begin() {
            var system = WholeSystem.start("undisturbed");
            try {
                var opened = Opened.of(system);
                var played = system.play();
                return new AfterPlay(system, opened, played, system.evidence(played));
            } catch (RuntimeException e) {
                system.close();
                throw e;
            } catch (InterruptedException e) {
                system.close();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            system.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == AfterPlay.class;
    }

    @Override
    public AfterPlay resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(AfterPlay.class, type -> AfterPlay.begin(), AfterPlay.class);
    }
}
