package vn.trienkhai.directive.reader;

import java.util.Optional;

/** The secrecy mark of a text, to be asked before anything of the text is kept. */
public final class Secrecy {

    private Secrecy() {}

    /** Where MẬT, TỐI MẬT or TUYỆT MẬT stands as a mark; empty for a text that may be kept. */
    public static Optional<Found<String>> mark(KeptText text) {
        return Optional.empty();
    }
}
