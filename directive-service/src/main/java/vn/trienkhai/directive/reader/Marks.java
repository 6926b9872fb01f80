package vn.trienkhai.directive.reader;

import java.util.regex.Pattern;

/**
 * Vowels for patterns, each with all the marks it can bear: what a scanner keeps of a fixed word of
 * a form are its letters.
 */
public final class Marks {

    public static final String A = "[aàáảãạăằắẳẵặâầấẩẫậ]";
    public static final String I = "[iìíỉĩị]";
    public static final String O = "[oòóỏõọôồốổỗộơờớởỡợ]";
    public static final String U = "[uùúủũụưừứửữự]";

    /** "Nơi nhận". */
    public static final String LIST = "n" + O + "i nh" + A + "[nm]";

    public static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Marks() {}
}
