package vn.trienkhai.deploy.system.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The four documents, those they name, and the relations between them: symbols, days, issuers and
 * types only. What a source does not say is null.
 */
public final class Facts {

    public static final String PROVINCIAL_PLAN = "plan for 93-KL/TW";
    public static final String REVIEW_PLAN = "review plan for 20-NQ/TW";

    private static final String BUREAU = "Bộ Chính trị";
    private static final String SECRETARIAT = "Ban Bí thư";
    private static final String CENTRE = "Ban Chấp hành Trung ương";
    private static final String COMMISSION = "Ban Tuyên giáo Trung ương";
    private static final String UNION = "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam";
    private static final String COMMITTEE = "Tỉnh ủy";

    private Facts() {}

    /**
     * A document.
     *
     * @param name what relations call it: its symbol, where it has one
     */
    public record Document(
            String name,
            String type,
            @Nullable String symbol,
            @Nullable String day,
            String issuer) {

        static Document of(String type, String symbol, @Nullable String day, String issuer) {
            return new Document(symbol, type, symbol, day, issuer);
        }
    }

    /** A relation between two documents, by name; with the clause it stands in, where known. */
    public record Arrow(String source, String type, String target, @Nullable String clause) {}

    /** What was registered from a paper: the four, and the conclusion one of them forwards. */
    public static List<Document> registered() {
        return List.of(
                Document.of("CONCLUSION", "93-KL/TW", "2020-11-20", SECRETARIAT),
                Document.of("OFFICIAL_LETTER", "097 /LHHVN-TCCSH", "2020-12-11", UNION),
                new Document(
                        PROVINCIAL_PLAN, "PLAN", null, null, "Ban Thường vụ Tỉnh ủy Hải Dương"),
                Document.of("PROGRAMME", "287 - CTr/ĐDLHHVN", "2024-03-28", "Đảng đoàn " + UNION),
                new Document(REVIEW_PLAN, "PLAN", null, null, "Ban Thường vụ Tỉnh ủy"));
    }

    /** What is only cited. */
    public static List<Document> cited() {
        return List.of(
                Document.of("DIRECTIVE", "42-CT/TW", "2010-04-16", BUREAU),
                Document.of("PLAN", "09-KH/TU", "2011-02-18", COMMITTEE),
                Document.of("RESOLUTION", "45-NQ/TW", "2023-11-24", CENTRE),
                Document.of("PLAN", "20-KH/TW", "2023-11-28", BUREAU),
                Document.of("GUIDANCE", "145-HD/BTGTW", "2024-03-12", COMMISSION),
                Document.of("DECISION", "118-QĐ/TW", "2023-08-22", SECRETARIAT),
                Document.of("CONCLUSION", "69-KL/TW", null, SECRETARIAT),
                Document.of("CONCLUSION", "35-KL/TW", "2022-05-05", BUREAU),
                Document.of("RESOLUTION", "20-NQ/TW", "2012-11-01", CENTRE),
                Document.of("PROGRAMME", "40-CTr/TU", "2013-04-05", COMMITTEE),
                Document.of("PLAN", "105-KH/BTGTW", "2022-01-26", COMMISSION),
                Document.of("CONCLUSION", "50-KL/TW", "2019-05-30", BUREAU),
                new Document("congress", "RESOLUTION", null, null, "Đại hội XIII của Đảng"),
                new Document("provincial congress", "RESOLUTION", null, null, "Đại hội XX tỉnh"),
                new Document("charter", "CHARTER", null, null, UNION));
    }

    /** The chain across the four, and what each of them names. */
    public static List<Arrow> arrows() {
        return List.of(
                new Arrow("09-KH/TU", "IMPLEMENTS", "42-CT/TW", null),
                new Arrow("93-KL/TW", "CONTINUES", "42-CT/TW", null),
                new Arrow("097 /LHHVN-TCCSH", "FORWARDS", "93-KL/TW", null),
                new Arrow(PROVINCIAL_PLAN, "IMPLEMENTS", "93-KL/TW", null),
                new Arrow(PROVINCIAL_PLAN, "CITES", "09-KH/TU", null),
                new Arrow(PROVINCIAL_PLAN, "CITES", "charter", null),
                new Arrow("93-KL/TW", "PREPARES", "45-NQ/TW", "3"),
                new Arrow("20-KH/TW", "IMPLEMENTS", "45-NQ/TW", null),
                new Arrow("145-HD/BTGTW", "IMPLEMENTS", "45-NQ/TW", null),
                new Arrow("287 - CTr/ĐDLHHVN", "IMPLEMENTS", "45-NQ/TW", null),
                new Arrow("287 - CTr/ĐDLHHVN", "IMPLEMENTS", "20-KH/TW", null),
                new Arrow("287 - CTr/ĐDLHHVN", "IMPLEMENTS", "145-HD/BTGTW", null),
                new Arrow("287 - CTr/ĐDLHHVN", "CITES", "42-CT/TW", null),
                new Arrow("287 - CTr/ĐDLHHVN", "CITES", "93-KL/TW", null),
                new Arrow("287 - CTr/ĐDLHHVN", "CITES", "69-KL/TW", null),
                new Arrow("287 - CTr/ĐDLHHVN", "ELABORATES", "35-KL/TW", null),
                new Arrow("287 - CTr/ĐDLHHVN", "ELABORATES", "118-QĐ/TW", null),
                new Arrow("40-CTr/TU", "IMPLEMENTS", "20-NQ/TW", null),
                new Arrow("50-KL/TW", "CONTINUES", "20-NQ/TW", null),
                new Arrow("105-KH/BTGTW", "REVIEWS", "20-NQ/TW", null),
                new Arrow(REVIEW_PLAN, "IMPLEMENTS", "105-KH/BTGTW", null),
                new Arrow(REVIEW_PLAN, "REVIEWS", "20-NQ/TW", null),
                new Arrow(REVIEW_PLAN, "REVIEWS", "40-CTr/TU", null),
                new Arrow(REVIEW_PLAN, "CONFORMS_TO", "50-KL/TW", null),
                new Arrow(REVIEW_PLAN, "CITES", "congress", null),
                new Arrow(REVIEW_PLAN, "CITES", "provincial congress", null));
    }
}
