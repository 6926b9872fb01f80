package vn.trienkhai.gateway.agenda;

import io.vertx.core.http.HttpServerRequest;
import vn.trienkhai.gateway.stage.Stub;

/**
 * Answers of the three services. That they keep to the contracts is checked by {@link
 * AgendaContractTest}.
 */
final class AgendaStage {

    static final String LEAD =
            """
            {"items":[
             {"id":"00000000-0000-7000-8000-000000000a01","version":3,"title":"Xây dựng kế hoạch",
              "directive":{"directiveId":"00000000-0000-7000-8000-000000000d01","symbol":"12-KH/TU","abstract":"Sơ kết"},
              "lead":{"organizationId":"00000000-0000-7000-8000-000000000111"},
              "assigner":{"organizationId":"00000000-0000-7000-8000-000000000101"},
              "parts":[],"expectedOutput":"PLAN","dueOn":"2022-04-07","phase":"ACCEPTED",
              "timeliness":"NEAR_DUE","percent":0,"movedByReport":false,"products":[],"actions":[]},
             {"id":"00000000-0000-7000-8000-000000000a02","version":4,"title":"Đã nộp",
              "lead":{"organizationId":"00000000-0000-7000-8000-000000000111"},
              "assigner":{"organizationId":"00000000-0000-7000-8000-000000000101"},
              "parts":[],"expectedOutput":"PLAN","phase":"AWAITING_CONFIRMATION",
              "percent":100,"movedByReport":false,"products":[],"actions":[]}]}
            """;
    static final String TO_CONFIRM =
            """
            {"items":[
             {"id":"00000000-0000-7000-8000-000000000a03","version":9,"title":"Xác nhận kết quả",
              "lead":{"organizationId":"00000000-0000-7000-8000-000000000112"},
              "assigner":{"organizationId":"00000000-0000-7000-8000-000000000111"},
              "parts":[],"expectedOutput":"PLAN","dueOn":"2022-04-28","phase":"AWAITING_CONFIRMATION",
              "percent":100,"movedByReport":false,"products":[],"actions":[]}]}
            """;
    static final String TO_WRITE =
            """
            {"items":[
             {"id":"00000000-0000-7000-8000-000000000b01","directiveId":"00000000-0000-7000-8000-000000000d01",
              "directiveSymbol":"12-KH/TU","title":"Báo cáo sơ kết",
              "addresseeId":"00000000-0000-7000-8000-000000000101","dueOn":"2022-04-14",
              "mine":{"periodId":"00000000-0000-7000-8000-000000000b09","dueOn":"2022-04-14",
                      "state":"MISSING","timeliness":"ON_TIME"}}]}
            """;
    static final String AT_STATION =
            """
            {"items":[
             {"id":"00000000-0000-7000-8000-000000000b02","periodId":"00000000-0000-7000-8000-000000000b09",
              "directiveId":"00000000-0000-7000-8000-000000000d01","title":"Báo cáo của huyện",
              "authorId":"00000000-0000-7000-8000-000000000114","level":"INPUT","state":"SUBMITTED","edition":1,
              "station":{"order":1,"role":"VIA","organizationId":"00000000-0000-7000-8000-000000000111",
                         "since":"2022-04-14T01:00:00Z"},
              "dueOn":"2022-05-06","timeliness":"ON_TIME"}]}
            """;
    static final String ARRIVAL =
            """
            {"items":[
             {"id":"00000000-0000-7000-8000-000000000c0%s",
              "directive":{"directiveId":"00000000-0000-7000-8000-000000000d02","symbol":"13-KH/TU",
                           "abstract":"Kế hoạch mới","issuerId":"00000000-0000-7000-8000-000000000101"},
              "recipientId":"00000000-0000-7000-8000-000000000111","purpose":"ACTION",
              "state":"%s","sentAt":"2022-04-01T01:00:00Z"}]}
            """;

    static final String ASKED_BACK =
            """
            {"items":[
             {"id":"00000000-0000-7000-8000-000000000c03",
              "directive":{"directiveId":"00000000-0000-7000-8000-000000000d03","symbol":"14-KH/TU",
                           "abstract":"Kế hoạch gửi nhầm","issuerId":"00000000-0000-7000-8000-000000000101"},
              "recipientId":"00000000-0000-7000-8000-000000000111","purpose":"ACTION",
              "state":"RECALL_REQUESTED","sentAt":"2022-04-01T01:00:00Z",
              "recall":{"requestedAt":"2022-04-05T01:00:00Z","by":"clerk","reason":"Gửi nhầm",
                        "answerBy":"2022-04-08","endDuties":true}}]}
            """;

    private AgendaStage() {}

    static void task(Stub stub) {
        stub.answers(
                request -> send(request, request.uri().contains("my=lead") ? LEAD : TO_CONFIRM));
    }

    static void report(Stub stub) {
        stub.answers(
                request ->
                        send(
                                request,
                                request.uri().startsWith("/v1/reports?") ? AT_STATION : TO_WRITE));
    }

    static void directive(Stub stub) {
        stub.answers(request -> send(request, deliveries(request.uri())));
    }

    private static String deliveries(String uri) {
        if (uri.contains("status=RECALL_REQUESTED")) {
            return ASKED_BACK;
        }
        return uri.contains("status=SENT")
                ? ARRIVAL.formatted("1", "SENT")
                : ARRIVAL.formatted("2", "DELIVERED");
    }

    private static void send(HttpServerRequest request, String json) {
        request.response().putHeader("Content-Type", "application/json").end(json);
    }
}
