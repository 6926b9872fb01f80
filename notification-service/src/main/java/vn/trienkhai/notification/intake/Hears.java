package vn.trienkhai.notification.intake;

import java.util.function.BiConsumer;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/**
 * One event type, our view of it, and what it means here.
 *
 * @param <T> the view
 */
record Hears<T>(String type, Class<T> view, BiConsumer<T, Told> act) implements EventHandler<T> {

    @Override
    public void handle(T event, Told told) {
        act.accept(event, told);
    }
}
