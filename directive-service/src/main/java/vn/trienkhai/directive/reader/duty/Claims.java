package vn.trienkhai.directive.reader.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is claimed in one paragraph: who leads there, or is told first of all to help, needs no word
 * that it carries out as well.
 */
final class Claims {

    private final Consumer<Claim> out;
    private final Set<String> leaders = new HashSet<>();
    private final Set<String> helpers = new HashSet<>();
    private final List<Claim> carried = new ArrayList<>();

    Claims(Consumer<Claim> out) {
        this.out = out;
    }

    /** A role that a word gives. */
    void add(Claim claim) {
        if (claim.role() == Role.LEAD) {
            leaders.add(claim.body().name());
        } else if (claim.role() == Role.COORDINATE) {
            helpers.add(claim.body().name());
        }
        out.accept(claim);
    }

    /**
     * A body plainly told to do something, when it was not told to help before nor leads at all.
     */
    void carries(Claim claim) {
        if (!helpers.contains(claim.body().name())) {
            carried.add(claim);
        }
    }

    /** The paragraph ends. */
    void close() {
        carried.stream().filter(claim -> !leaders.contains(claim.body().name())).forEach(out);
    }
}
