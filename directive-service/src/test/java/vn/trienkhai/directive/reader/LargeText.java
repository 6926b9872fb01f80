package vn.trienkhai.directive.reader;

import java.util.List;

/** Reads ten megabytes of one line, again and again; run in a virtual machine of 256 MiB. */
final class LargeText {

    private static final int SIZE = 10_000_000;

    private LargeText() {}

    public static void main(String[] none) {
        var reader = new DocumentReader();
        for (var unit : List.of("số 12/QĐ-UB ", "1. a\n")) {
            var length =
                    reader.read(unit.repeat(SIZE / unit.length()), Bodies.none()).text().length();
            System.out.println(unit.strip() + ": " + length);
        }
    }
}
