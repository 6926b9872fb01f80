package vn.trienkhai.directive.reader.clause;

import java.util.List;
import vn.trienkhai.directive.reader.clause.Marker.Form;

/** The characters near the start of a line, one by one. */
class Glance {

    static final String CLOSES = ".)/-:";

    final String flow;

    Glance(String flow) {
        this.flow = flow;
    }

    final Marker one(Form form, int ordinal, char close, int from, int end, int to) {
        return new Marker(form, List.of(ordinal), close, from, end, isSmall(end, to));
    }

    final int blanks(int from, int to) {
        var at = from;
        while (at < to && flow.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    final int digits(int from, int to) {
        var at = from;
        while (at < to && flow.charAt(at) >= '0' && flow.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    final boolean isLarge(int at, int to) {
        return at < to && Character.isUpperCase(flow.charAt(at));
    }

    final boolean isSmall(int at, int to) {
        return at < to && Character.isLowerCase(flow.charAt(at));
    }

    final boolean isOpening(int at) {
        return "“\"'‘(<[«".indexOf(flow.charAt(at)) >= 0;
    }

    final boolean isMark(int at) {
        return flow.charAt(at) == '.' || flow.charAt(at) == ')';
    }
}
