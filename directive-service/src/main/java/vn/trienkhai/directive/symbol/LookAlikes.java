package vn.trienkhai.directive.symbol;

/** Letters that were typed for the Vietnamese ones they look like. */
public final class LookAlikes {

    private static final String CYRILLIC = "АВЕКМНОРСТХаеорсухі";
    private static final String LATIN = "ABEKMHOPCTXaeopcyxi";

    private LookAlikes() {}

    /** The Vietnamese letter for an Icelandic or Cyrillic one that looks like it; else the same. */
    public static char vietnamese(char c) {
        if (c == '\u00D0' || c == '\u00F0') {
            return c == '\u00D0' ? 'Đ' : 'đ';
        }
        var at = c >= '\u0400' && c < '\u0500' ? CYRILLIC.indexOf(c) : -1;
        return at < 0 ? c : LATIN.charAt(at);
    }
}
