package vn.trienkhai.deploy.local;

/** What a newcomer reads when everything runs: where to look, as whom to sign in, what to try. */
final class Welcome {

    private Welcome() {}

    static String text(Supervisor stack) {
        return """

                Trienkhai is ready.

                  Open      ${gateway}/
                  Sign in   standing-board-leader / trienkhai   (issues and signs)
                            son-tinh-clerk / trienkhai          (receives and reports)

                Paste one of these into another terminal:

                  # 1  a token, and what the leader must do next
                  TOKEN=$(curl -s -d grant_type=password -d client_id=newcomer-cli -d username=standing-board-leader -d password=trienkhai ${issuer}/protocol/openid-connect/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'); curl -s -H "Authorization: Bearer $TOKEN" ${gateway}/v1/agenda

                  # 2  the directives of that body
                  curl -s -H "Authorization: Bearer $TOKEN" '${gateway}/v1/directives?limit=5'

                  # 3  the thirteen district bodies
                  curl -s -H "Authorization: Bearer $TOKEN" '${gateway}/v1/organizations?kind=DISTRICT_STANDING_BOARD'

                  Move the clock with deploy/clock 2022-04-07T08:00:00+07:00, back with deploy/clock now.
                  Ctrl-C stops everything; the data stays in .local until deploy/run --fresh.

                """
                .replace("${gateway}", stack.gateway().toString())
                .replace("${issuer}", stack.issuer().toString());
    }
}
