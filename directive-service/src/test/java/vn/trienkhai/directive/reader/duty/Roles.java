package vn.trienkhai.directive.reader.duty;

import java.util.List;
import vn.trienkhai.directive.reader.Scene;

/** Who is read as what in a scene: "LEAD Sở Y tế", each once, in the order of the text. */
final class Roles {

    private Roles() {}

    static List<String> of(Scene scene) {
        return new DutyReader()
                .read(scene).stream()
                        .map(found -> found.value().role() + " " + found.value().body())
                        .distinct()
                        .toList();
    }
}
