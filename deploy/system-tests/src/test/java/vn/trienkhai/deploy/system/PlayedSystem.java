package vn.trienkhai.deploy.system;

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

    /** The system after the play, and what could be seen then. */
    record AfterPlay(WholeSystem system, Played played, Evidence evidence)
            implements AutoCloseable {

        static AfterPlay begin() {
            var system = WholeSystem.start("undisturbed");
            try {
                var played = system.play();
                return new AfterPlay(system, played, system.evidence(played));
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
