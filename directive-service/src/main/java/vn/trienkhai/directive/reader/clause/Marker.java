package vn.trienkhai.directive.reader.clause;

import java.util.Arrays;
import java.util.List;

/**
 * The number, letter or dash at the start of a line.
 *
 * @param end where the words after it begin
 * @param path all numbers of "1.2.3"; one number for every other form
 * @param close what stands after the number, blank for none
 * @param doubtful whether the words after it begin with a small letter, as in a broken sentence
 */
record Marker(Form form, List<Integer> path, char close, int from, int end, boolean doubtful) {

    /** The forms of numbering, as they look. */
    enum Form {
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        TITLE,
        ROMAN,
        CAPITAL,
        NUMBER,
        LETTER,
        SMALL_ROMAN,
        LETTER_NUMBER,
        BULLET,
        LOST;

        /** Spelt out with a word of its own; these always stand in this order. */
        boolean isNamed() {
            return compareTo(TITLE) < 0;
        }

        boolean isCounted() {
            return this != BULLET && this != TITLE && this != LOST;
        }
    }

    private static final List<String> LETTERS =
            Arrays.asList("a b c d đ e g h i k l m n o p q r s t u v w x y z".split(" "));

    /** Two markers with equal style belong to one list. */
    String style() {
        return form.name() + path.size() + (form == Form.TITLE ? "" : close);
    }

    int ordinal() {
        return path.getLast();
    }

    Marker as(Form other, int ordinal) {
        return new Marker(other, List.of(ordinal), close, from, end, doubtful);
    }

    /** Place in the Vietnamese alphabet, from 1; f and j as the letter before them, plus one. */
    static int letterOrdinal(char small) {
        return switch (small) {
            case 'f' -> 7;
            case 'j' -> 10;
            default -> LETTERS.indexOf(String.valueOf(small)) + 1;
        };
    }

    /** As printed in a reference: Điều 1, II, 3, a, - and its place. */
    String printed() {
        return switch (form) {
            case PART -> "Phần " + ordinal();
            case CHAPTER -> "Chương " + Romans.of(ordinal());
            case SECTION -> "Mục " + ordinal();
            case ARTICLE -> "Điều " + ordinal();
            case TITLE -> "T";
            case ROMAN -> Romans.of(ordinal());
            case SMALL_ROMAN -> Romans.of(ordinal()).toLowerCase(java.util.Locale.ROOT);
            case CAPITAL -> letter(ordinal()).toUpperCase(java.util.Locale.ROOT);
            case LETTER -> letter(ordinal());
            case NUMBER, LETTER_NUMBER, LOST -> Integer.toString(ordinal());
            case BULLET -> String.valueOf(close);
        };
    }

    private static String letter(int ordinal) {
        return ordinal >= 1 && ordinal <= LETTERS.size() ? LETTERS.get(ordinal - 1) : "?";
    }
}
