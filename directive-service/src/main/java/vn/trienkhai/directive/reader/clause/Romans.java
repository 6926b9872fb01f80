package vn.trienkhai.directive.reader.clause;

import java.util.HashMap;
import java.util.Map;

/** Roman numbers from 1 to 39, also as scanners misread them. */
final class Romans {

    private static final int MOST = 39;
    private static final int LONGEST = 7;
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
    };
    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
        for (var number = 1; number <= MOST; number++) {
            VALUES.put(of(number), number);
        }
    }

    private Romans() {}

    static String of(int number) {
        return number < 1 || number > MOST ? "?" : TENS[number / 10] + ONES[number % 10];
    }

    /** The number, or 0 when it is none; l, 1 and | count as I where there are several letters. */
    static int value(String token) {
        if (token.length() > LONGEST || token.isEmpty()) {
            return 0;
        }
        var known = VALUES.get(token);
        if (known != null || token.length() == 1) {
            return known == null ? 0 : known;
        }
        var letters = token.chars().anyMatch(c -> c != '1' && c != '|');
        var plain = token.replace('l', 'I').replace('1', 'I').replace('|', 'I');
        return letters ? VALUES.getOrDefault(plain, 0) : 0;
    }
}
