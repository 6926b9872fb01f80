package vn.trienkhai.directive.reader.words;

/**
 * The views of a text and the words seen in it so far: a word that comes again is the same string,
 * so that it is neither copied nor hashed twice.
 */
public final class Words {

    private static final int SIZE = 2048;

    final String flow;
    final String low;
    final boolean scanned;
    private final String[] seen = new String[SIZE];

    /**
     * @param scanned whether a scanner made the text: then names of bodies are mended too
     */
    public Words(String flow, String low, boolean scanned) {
        this.flow = flow;
        this.low = low;
        this.scanned = scanned;
    }

    /** The words between two offsets of the views. */
    public Tokens between(int start, int end) {
        return Tokens.of(this, start, end);
    }

    /** The letters between two offsets in small letters. */
    String word(int begin, int end) {
        var hash = 0;
        for (var i = begin; i < end; i++) {
            hash = 31 * hash + low.charAt(i);
        }
        var place = (hash ^ (hash >>> 11)) & (SIZE - 1);
        var known = seen[place];
        if (known != null && known.length() == end - begin && low.startsWith(known, begin)) {
            return known;
        }
        var word = low.substring(begin, end);
        seen[place] = word;
        return word;
    }
}
