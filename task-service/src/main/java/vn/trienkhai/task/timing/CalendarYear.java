package vn.trienkhai.task.timing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The special days of one calendar in one year, as last told. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {

    /** Which calendar, which year. */
    @Embeddable
    record Key(String calendarId, int year) {}

    @EmbeddedId private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CalendarRecorded.Day> days;

    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CalendarYear() {}

    CalendarYear(Key key) {
        this.key = key;
        this.days = List.of();
    }

    /** Older news is passed over. */
    void become(List<CalendarRecorded.Day> newDays, long newVersion) {
        if (newVersion > version) {
            days = List.copyOf(newDays);
            version = newVersion;
        }
    }

    int year() {
        return key.year();
    }

    List<CalendarRecorded.Day> days() {
        return days;
    }
}
