package vn.trienkhai.directive.reader.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of phrases; finds the longest that begins at a word. */
public final class Phrases {

    private static final int BITS = 1024;

    /** No phrase has more words. */
    private static final int LONGEST = 6;

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    /** A bit for each first word: most words are told apart without a look into the map. */
    private final long[] firsts = new long[BITS / Long.SIZE];

    private Phrases() {}

    /** Phrases in small letters, old tone places, separated by commas or line ends. */
    public static Phrases of(String... lists) {
        var phrases = new Phrases();
        for (var list : lists) {
            for (var phrase : list.split("[,\\n]", -1)) {
                if (!phrase.isBlank()) {
                    phrases.add(phrase.strip().split(" ", -1));
                }
            }
        }
        for (var same : phrases.byFirst.values()) {
            same.sort((a, b) -> b.length - a.length);
        }
        return phrases;
    }

    private void add(String[] words) {
        firsts[place(words[0])] |= 1L << words[0].hashCode();
        byFirst.computeIfAbsent(words[0], first -> new ArrayList<>(2)).add(words);
    }

    /** The words with which any phrase of these lists begins. */
    public static Set<String> beginnings(Phrases... lists) {
        var words = new HashSet<String>();
        for (var list : lists) {
            words.addAll(list.byFirst.keySet());
        }
        return words;
    }

    /** Whether a phrase begins with a word. */
    public boolean has(String word) {
        return byFirst.containsKey(word);
    }

    /** How many words the longest phrase at word {@code i} has; 0 when none begins there. */
    public int at(Tokens tokens, int i) {
        var word = tokens.word(i);
        if ((firsts[place(word)] >>> word.hashCode() & 1) == 0) {
            return 0;
        }
        var candidates = byFirst.get(word);
        if (candidates == null) {
            return 0;
        }
        for (var phrase : candidates) {
            if (matches(tokens, i, phrase)) {
                return phrase.length;
            }
        }
        return 0;
    }

    private static int place(String word) {
        return word.hashCode() >>> 6 & BITS / Long.SIZE - 1;
    }

    /** Whether a phrase ends just before word {@code i} and goes on without a mark. */
    public boolean before(Tokens tokens, int i) {
        return tokens.gap(i) == ' ' && endsAt(tokens, i);
    }

    /** Whether a phrase ends just before word {@code i}, whatever mark follows. */
    public boolean endsAt(Tokens tokens, int i) {
        for (var back = 1; back <= LONGEST && i - back >= 0; back++) {
            if (at(tokens, i - back) == back && joined(tokens, i - back + 1, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joined(Tokens tokens, int from, int to) {
        for (var i = from; i < to; i++) {
            if (tokens.gap(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Tokens tokens, int i, String[] phrase) {
        for (var k = 1; k < phrase.length; k++) {
            if (!tokens.is(i + k, phrase[k])
                    || (tokens.gap(i + k) != ' ' && tokens.gap(i + k) != '-')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return byFirst.values().stream()
                .flatMap(List::stream)
                .map(Arrays::toString)
                .toList()
                .toString();
    }
}
