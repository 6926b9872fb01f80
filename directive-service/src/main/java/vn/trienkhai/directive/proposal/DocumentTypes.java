package vn.trienkhai.directive.proposal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.platform.text.SearchKey;

/** Types of documents from their Vietnamese names (glossary). */
final class DocumentTypes {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("nghi quyet", "RESOLUTION"),
                    Map.entry("chi thi", "DIRECTIVE_CT"),
                    Map.entry("ket luan", "CONCLUSION"),
                    Map.entry("quyet dinh", "DECISION"),
                    Map.entry("quy dinh", "RULE"),
                    Map.entry("quy che", "REGULATION"),
                    Map.entry("ke hoach", "PLAN"),
                    Map.entry("chuong trinh", "PROGRAMME"),
                    Map.entry("huong dan", "GUIDANCE"),
                    Map.entry("de an", "SCHEME"),
                    Map.entry("cong van", "OFFICIAL_LETTER"),
                    Map.entry("cong dien", "TELEGRAM"),
                    Map.entry("thong bao", "NOTICE"),
                    Map.entry("bao cao", "REPORT"),
                    Map.entry("to trinh", "SUBMISSION"),
                    Map.entry("thong tri", "CIRCULAR_LETTER"),
                    Map.entry("thong tu", "CIRCULAR"),
                    Map.entry("nghi dinh", "DECREE"),
                    Map.entry("phuong an", "OPTION"),
                    Map.entry("giay moi", "INVITATION"),
                    Map.entry("giay uy quyen", "AUTHORIZATION"),
                    Map.entry("bien ban", "MINUTES"),
                    Map.entry("thong cao", "COMMUNIQUE"),
                    Map.entry("du an", "PROJECT"),
                    Map.entry("quy trinh", "PROCEDURE"),
                    Map.entry("quy hoach", "MASTER_PLAN"),
                    Map.entry("chien luoc", "STRATEGY"),
                    Map.entry("dieu le", "CHARTER"),
                    Map.entry("ban thoa thuan", "AGREEMENT"),
                    Map.entry("ban ghi nho", "MEMORANDUM"),
                    Map.entry("hien phap", "CONSTITUTION"),
                    Map.entry("luat", "LAW"),
                    Map.entry("bo luat", "LAW"),
                    Map.entry("phap lenh", "ORDINANCE"),
                    Map.entry("lenh", "ORDER"));

    /** "Kế hoạch liên tịch", "Chương trình hành động": a plan, a programme. */
    private static final Pattern OF_SEVERAL =
            Pattern.compile(" (?:lien tich|lien nganh|phoi hop|hanh dong|cong tac)$");

    private DocumentTypes() {}

    static Optional<String> type(String name) {
        return Optional.ofNullable(
                TYPES.get(OF_SEVERAL.matcher(SearchKey.of(name)).replaceFirst("")));
    }
}
