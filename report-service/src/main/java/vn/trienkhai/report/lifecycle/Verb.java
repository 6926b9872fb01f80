package vn.trienkhai.report.lifecycle;

import static vn.trienkhai.platform.identity.Role.CLERK;
import static vn.trienkhai.platform.identity.Role.LEADER;
import static vn.trienkhai.platform.identity.Role.OFFICER;

import java.util.Locale;
import java.util.Set;
import vn.trienkhai.platform.identity.Role;

/** What can be done with a report, in which role, and who that is. */
public enum Verb {
    WRITE("an officer or leader of the author, after the conference of the finalising body"),
    TAKE("an officer or leader of the consolidating body"),
    SUBMIT("a leader of the author"),
    WITHDRAW("a leader of the author"),
    FORWARD("the body of the VIA station, after the conference the finalising body"),
    RETURN("an officer or leader of the station that holds it"),
    APPRAISE("an officer or leader of the APPRAISE station"),
    APPROVE("a leader of the APPROVE station"),
    CONFER("an officer or leader of the CONFERENCE station"),
    SIGN("a leader of the SIGN station");

    private final String who;

    Verb(String who) {
        this.who = who;
    }

    /** As actions and problems name it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String who() {
        return who;
    }

    public Set<Role> roles() {
        return switch (this) {
            case FORWARD -> Set.of(CLERK, OFFICER, LEADER);
            case WRITE, TAKE, RETURN, APPRAISE, CONFER -> Set.of(OFFICER, LEADER);
            case SUBMIT, WITHDRAW, APPROVE, SIGN -> Set.of(LEADER);
        };
    }
}
