package vn.trienkhai.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something the API can do with an item, whether the caller may do it now, and if not, why and who
 * could ({@code common.yaml}; row 132).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Action(String verb, boolean allowed, @Nullable String reason, @Nullable String who) {

    public static Action allowed(String verb) {
        return new Action(verb, true, null, null);
    }

    public static Action refused(String verb, String reason, @Nullable String who) {
        return new Action(verb, false, reason, who);
    }
}
