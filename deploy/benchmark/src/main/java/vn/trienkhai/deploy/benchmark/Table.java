package vn.trienkhai.deploy.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What was measured, aimed at and reached. */
final class Table {

    private record Row(String what, String aim, String reached, String beside) {}

    private final List<Row> rows = new ArrayList<>();

    void add(String what, String aim, String reached, String beside) {
        rows.add(new Row(what, aim, reached, beside));
        System.out.println(what + ": " + reached + " (" + beside + ")");
    }

    @Override
    public String toString() {
        var text = new StringBuilder("| measured | aim | reached | beside |\n|---|---|---|---|\n");
        rows.forEach(
                row ->
                        text.append(
                                "| %s | %s | %s | %s |%n"
                                        .formatted(row.what, row.aim, row.reached, row.beside)));
        return text.toString();
    }
}
