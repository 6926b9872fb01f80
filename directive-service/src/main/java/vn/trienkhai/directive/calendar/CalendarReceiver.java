package vn.trienkhai.directive.calendar;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.received.Receiver;
import vn.trienkhai.directive.sheet.SentTable;

/** Receives and reads tables of special days before a connection is held. */
@ApplicationScoped
class CalendarReceiver implements Receiver {

    private final Calendars calendars;
    private final CurrentVertxRequest request;

    CalendarReceiver(Calendars calendars, CurrentVertxRequest request) {
        this.calendars = calendars;
        this.request = request;
    }

    @Override
    public boolean isFor(Object resource) {
        return resource instanceof CalendarResource;
    }

    /** Nothing is read for a calendar there cannot be. */
    @Override
    public InputStream receive(@Nullable Object[] parameters, InputStream body) {
        if (parameters[0] instanceof String calendarId) {
            calendars.requireName(calendarId);
        }
        var type = request.getCurrent().request().getHeader("Content-Type");
        return SentTable.receive(body, type, CalendarTable::read);
    }
}
