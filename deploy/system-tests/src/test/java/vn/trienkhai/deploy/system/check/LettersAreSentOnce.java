package vn.trienkhai.deploy.system.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trienkhai.deploy.system.evidence.Caught;
import vn.trienkhai.deploy.system.evidence.Evidence;
import vn.trienkhai.deploy.system.evidence.Letter;

/**
 * Every letter reached its end; what is called sent was taken by the mail server, and nothing else
 * was. A repetition bears the same Message-ID, so a receiver sees it once.
 */
final class LettersAreSentOnce implements Check {

    private static final Set<String> ENDS = Set.of("SENT", "SUPERSEDED");

    @Override
    public List<String> damage(Evidence evidence) {
        var damage = new ArrayList<String>();
        evidence.letters().stream()
                .filter(letter -> !ENDS.contains(letter.state()))
                .forEach(letter -> damage.add("mail: " + letter + " did not reach its end"));
        var sent =
                evidence.letters().stream()
                        .filter(letter -> letter.state().equals("SENT"))
                        .map(Letter::id)
                        .collect(Collectors.toSet());
        var known = evidence.letters().stream().map(Letter::id).collect(Collectors.toSet());
        var caught = evidence.caught().stream().map(Caught::letterId).collect(Collectors.toSet());
        sent.stream()
                .filter(id -> !caught.contains(id))
                .forEach(id -> damage.add("mail: " + id + " is called sent but was not taken"));
        caught.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> damage.add("mail: " + id + " was taken but nobody wrote it"));
        return damage;
    }
}
