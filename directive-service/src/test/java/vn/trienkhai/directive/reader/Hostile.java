package vn.trienkhai.directive.reader;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts nobody would write: what a reader must survive. */
public final class Hostile {

    /** Words on which rules begin to look closer. */
    private static final List<String> HOOKS =
            List.of(
                    "Số: ",
                    "12/QĐ-UBND",
                    "ngày 31 tháng 12 năm 2024",
                    "ngày ",
                    "trước ngày 30/4/2024",
                    "Kính gửi:",
                    "Nơi nhận:",
                    "- Như trên;",
                    "Lưu: VT",
                    "TM. ",
                    "KT. CHỦ TỊCH",
                    "KẾ HOẠCH",
                    "Luật ",
                    "(sau đây gọi tắt là ",
                    "của ",
                    "Ủy ban nhân dân tỉnh",
                    "chủ trì, phối hợp với",
                    "I. ",
                    "1. ",
                    "1.1. ",
                    "a) ",
                    "- ",
                    "| ",
                    "**",
                    "*",
                    "\n",
                    "\n\n",
                    "; ",
                    ", ",
                    "(",
                    ")",
                    "“",
                    "”",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "ĐẢNG CỘNG SẢN VIỆT NAM",
                    "báo cáo ",
                    "định kỳ ",
                    "\u202E",
                    "\u200F",
                    "\u200B",
                    "\uFEFF",
                    "T hành p hố",
                    "V/v ",
                    "ĐẾN",
                    "Căn cứ ",
                    "<br>",
                    "&nbsp;",
                    "\\",
                    "# ",
                    "_",
                    "~",
                    "```",
                    "![x](",
                    "\t",
                    "\u00A0",
                    "2024",
                    "hằng quý",
                    "và ",
                    "về việc ");

    private Hostile() {}

    /** Long lines and heaps of one sign, as large as asked for. */
    public static Map<String, String> heaps(int size) {
        var heaps = new LinkedHashMap<String, String>();
        for (var unit :
                List.of(
                        "a",
                        " ",
                        "\n",
                        "1",
                        "*",
                        "|",
                        "-",
                        "(",
                        "\u0301",
                        "<",
                        "&",
                        "#",
                        "\\",
                        "Á",
                        "a ",
                        "1/",
                        "1/A-",
                        "1.",
                        "a\n",
                        "1. a\n",
                        "- a\n",
                        "A\n",
                        "| a ",
                        "Luật ",
                        "ngày ",
                        "của ",
                        "Số ",
                        "số 1/QĐ-UB, ",
                        "Nơi nhận: - a; ",
                        "Nơi nhận:\n- A;\n",
                        "T p ",
                        "là (gọi tắt là ",
                        "Kính gửi: A\n",
                        "TM. A\n",
                        "KẾ HOẠCH\n",
                        "Bộ A chủ trì, phối hợp với Bộ B ",
                        "trước ngày 1/1/2024 ",
                        "định kỳ báo cáo ",
                        "các ",
                        "Ủy ban ",
                        "Căn cứ Luật A ngày 1/1/2020; ",
                        "I. A\n1. b\na) c\n",
                        "và ",
                        "giao Sở A, ",
                        ", ",
                        "(a\n",
                        "theo chức năng, nhiệm vụ ",
                        "- a,\n",
                        "Sở Tài chính, ",
                        "\"",
                        "“A")) {
            heaps.put(unit.replace("\n", "⏎"), unit.repeat(size / unit.length() + 1));
        }
        return heaps;
    }

    public static List<String> random(long seed, int many, int length) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            texts.add(
                    switch (i % 4) {
                        case 0 -> bytes(random, length);
                        case 1 -> hooks(random, length / 8);
                        case 2 ->
                                Normalizer.normalize(
                                        hooks(random, length / 8), Normalizer.Form.NFD);
                        default -> letters(random, length);
                    });
        }
        return texts;
    }

    /** Words of directives in any order; no marks whose reach is counted in letters. */
    static List<String> vietnamese(long seed, int many, int length) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            texts.add(hooks(random, length / 8).replace("![x](", ""));
        }
        return texts;
    }

    private static String bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String hooks(Random random, int many) {
        var text = new StringBuilder();
        for (var i = 0; i < many; i++) {
            text.append(HOOKS.get(random.nextInt(HOOKS.size())));
        }
        return text.toString();
    }

    private static String letters(Random random, int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x2200));
        }
        return text.toString();
    }
}
