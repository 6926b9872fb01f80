package vn.trienkhai.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Keeps the caller of this request; set once, by the filter that checked the token. */
@RequestScoped
public class Callers {

    private @Nullable Caller current;

    public Caller current() {
        if (current == null) {
            throw new IllegalStateException(
                    "No caller: the operation is public or not an operation");
        }
        return current;
    }

    public void set(Caller caller) {
        current = caller;
    }
}
