package vn.trienkhai.deploy.benchmark;

import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies to which one body issues plans. */
final class Recipients {

    static final int COUNT = 20;

    private static final String ORGANIZATION =
            """
            {"id": "%s", "kind": "AGENCY", "level": "PROVINCE",
             "names": [{"text": "%s", "kind": "OFFICIAL"}]}
            """;

    private static final String DRAFT =
            """
            {"regime": "PARTY", "type": "PLAN", "abstract": "Kế hoạch tổng kết 10 năm thực hiện nghị quyết",
             "place": "Quảng Ngãi", "signature": {"capacity": "T/M", "position": "Phó Bí thư", "name": "(người ký)"},
             "clauses": [{"ref": "1", "kind": "TASK", "text": "Tổng kết."}],
             "recipients": [%s]}
            """;

    private static final String REGISTER =
            """
            {"issuerId": "%s", "regime": "PARTY", "type": "PLAN", "typeAbbreviation": "KH",
             "bodyAbbreviation": "TU", "period": "TERM", "from": "2025-01-01", "to": "2029-12-31",
             "firstNumber": 1}
            """
                    .formatted(UnderTest.BODY);

    private final UnderTest system;
    private final String draft;

    Recipients(UnderTest system) {
        this.system = system;
        this.draft =
                DRAFT.formatted(
                        IntStream.range(0, COUNT)
                                .mapToObj(Recipients::id)
                                .map(
                                        id ->
                                                "{\"organizationId\": \"%s\", \"purpose\": \"ACTION\"}"
                                                        .formatted(id))
                                .collect(Collectors.joining(", ")));
    }

    /** The issuer, its number register and those who receive. */
    void register() throws Exception {
        create("/v1/organizations", ORGANIZATION.formatted(UnderTest.BODY, "Ban Thường vụ"));
        for (int i = 0; i < COUNT; i++) {
            create("/v1/organizations", ORGANIZATION.formatted(id(i), "Cơ quan nhận " + i));
        }
        create("/v1/number-registers", REGISTER);
    }

    /** Drafts and issues one plan to all of them. */
    boolean issue() throws Exception {
        var made = system.created(post("/v1/directives", draft));
        return system.answers(
                system.act(post("/v1/directives/" + made.id() + "/issuance", "{}"), made.etag()),
                200);
    }

    private HttpRequest post(String path, String body) {
        return system.post(system.gateway(), path, body);
    }

    private void create(String path, String body) throws Exception {
        system.answers(system.postAsAdministrator(system.gateway(), path, body), 201);
    }

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000_0000_0001_0000L + number);
    }
}
