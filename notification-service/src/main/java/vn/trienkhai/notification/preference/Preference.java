package vn.trienkhai.notification.preference;

import jakarta.persistence.Entity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.wording.Language;
import vn.trienkhai.platform.work.Aggregate;

/**
 * How one body wants its e-mails; its id is the body's. Made when the registry tells of the body.
 */
@Entity
class Preference extends Aggregate {

    private @Nullable String address;
    private String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> switchedOff;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Preference() {}

    Preference(UUID bodyId) {
        super(bodyId);
        this.language = Language.VI.code();
        this.switchedOff = List.of();
    }

    /** Replaces the whole choice. */
    void choose(Language newLanguage, @Nullable String newAddress, Set<NoticeKind> off) {
        language = newLanguage.code();
        address = newAddress;
        switchedOff = off.stream().sorted().map(NoticeKind::name).toList();
    }

    Language language() {
        return Language.of(language);
    }

    @Nullable String address() {
        return address;
    }

    Set<NoticeKind> switchedOff() {
        var kinds = EnumSet.noneOf(NoticeKind.class);
        switchedOff.forEach(name -> kinds.add(NoticeKind.valueOf(name)));
        return kinds;
    }
}
