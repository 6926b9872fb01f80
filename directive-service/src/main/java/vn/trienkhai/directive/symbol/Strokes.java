package vn.trienkhai.directive.symbol;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Abbreviations in symbols whose Đ lost its stroke: LDTBXH for LĐTBXH, HDND for HĐND. */
public final class Strokes {

    private static final Map<String, String> KNOWN =
            List.of(
                            "LĐTBXH", "BLĐTBXH", "SLĐTBXH", "GDĐT", "BGDĐT", "SGDĐT", "HĐND", "BCĐ",
                            "ĐĐQH", "ĐĐBQH", "KHĐT", "BKHĐT", "SKHĐT", "TLĐ", "LĐLĐ", "HĐBT",
                            "CTHĐ", "TWĐTN", "ATLĐ")
                    .stream()
                    .collect(Collectors.toMap(each -> each.replace('Đ', 'D'), Function.identity()));

    private Strokes() {}

    /** One part of a symbol as it is known, or as it was written. */
    public static String restored(String part) {
        return KNOWN.getOrDefault(part, part);
    }
}
