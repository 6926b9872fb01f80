package vn.trienkhai.deploy.system.wrong;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;

/** Bodies the contract does not describe, and text that must not be kept. */
final class WrongContent {

    private static final String DRAFTS = "/v1/directives";

    private WrongContent() {}

    static List<Wrong> of(Scene scene) {
        var token = scene.token("standing-board-clerk");
        return List.of(
                        draft("an empty object", "{}").gives(400, "validation-failed"),
                        draft("a property nobody knows", plan("\"colour\":\"red\""))
                                .gives(400, "unknown-property"),
                        draft("a number for a word", plan("\"place\":{\"city\":1}"))
                                .gives(400, "validation-failed"),
                        draft("a word for a list", plan("\"clauses\":\"I\""))
                                .gives(400, "validation-failed"),
                        draft("a list for an object", "[]").gives(400, "validation-failed"),
                        draft("half of it", "{\"regime\":\"PARTY\"").gives(400, "malformed-json"),
                        draft("nothing at all", "").gives(400, "validation-failed"),
                        draft("a value outside the list", plan("\"urgency\":\"NOW\""))
                                .gives(400, "validation-failed"),
                        draft("an abstract without end", abstractOf("a".repeat(1001)))
                                .gives(400, "validation-failed"),
                        draft("blanks for an abstract", abstractOf(""))
                                .gives(400, "validation-failed"),
                        draft("text that is taken apart", abstractOf(apart("Kế hoạch đôn đốc")))
                                .gives(400, "text-not-nfc"),
                        draft("bytes of an old code page", "{}")
                                .saying(inOldCodePage(abstractOf("Kê hoach")))
                                .gives(400, "malformed-json"),
                        draft("a document marked MẬT", plan("\"secrecy\":\"MẬT\""))
                                .gives(422, "classified-document-refused"),
                        draft("a document marked TUYỆT MẬT", plan("\"secrecy\":\"TUYỆT MẬT\""))
                                .gives(422, "classified-document-refused"),
                        draft("text that is not JSON", "abstract=1")
                                .with("Content-Type", "text/plain")
                                .gives(415, "unsupported-media-type"),
                        Wrong.get("a question with a body", DRAFTS)
                                .with("Content-Type", "application/json")
                                .saying(new byte[] {'{', '}'})
                                .gives(400, "body-not-expected"),
                        draft("more than anybody writes", abstractOf("a".repeat(11_000_000)))
                                .gives(413, "body-too-large"),
                        draft("a body nobody knows", plan(holder()))
                                .gives(422, "organization-unknown"),
                        draft("a key that is too short", plan("\"place\":\"Quảng Ngãi\""))
                                .with("Idempotency-Key", "1")
                                .gives(400, "idempotency-key-invalid"))
                .stream()
                .map(wrong -> wrong.by(token))
                .toList();
    }

    private static Wrong draft(String name, String json) {
        return Wrong.post(name, DRAFTS, json);
    }

    private static String plan(String more) {
        return "{\"regime\":\"PARTY\",\"type\":\"PLAN\",\"abstract\":\"Kế hoạch\"," + more + "}";
    }

    private static String abstractOf(String text) {
        return "{\"regime\":\"PARTY\",\"type\":\"PLAN\",\"abstract\":\"" + text + "\"}";
    }

    private static String holder() {
        return "\"recipients\":[{\"organizationId\":\"01980000-0000-7000-8000-000000000000\",\"purpose\":\"ACTION\"}]";
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static byte[] inOldCodePage(String text) {
        return text.getBytes(Charset.forName("windows-1258"));
    }
}
