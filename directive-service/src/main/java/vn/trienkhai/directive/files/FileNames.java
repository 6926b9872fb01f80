package vn.trienkhai.directive.files;

import java.util.regex.Pattern;

/** Which names a file may have: none that misleads a person, a folder or a header. */
public final class FileNames {

    private static final String MISLEADING =
            "/\\\\\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FEFF}\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}";

    private static final Pattern USABLE =
            Pattern.compile("(?=.*[^\\p{Z}\\s.])[^" + MISLEADING + "]+");

    private FileNames() {}

    public static void requireUsable(String name) {
        if (!USABLE.matcher(name).matches()) {
            throw new FileProblem.NameUnusable();
        }
    }
}
