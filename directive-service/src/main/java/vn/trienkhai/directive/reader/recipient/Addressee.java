package vn.trienkhai.directive.reader.recipient;

import java.util.List;
import vn.trienkhai.directive.reader.Bodies.Body;

/** One body or class that the document is addressed to (Kính gửi). */
public record Addressee(String name, List<Body> matches) {

    public Addressee {
        matches = List.copyOf(matches);
    }
}
