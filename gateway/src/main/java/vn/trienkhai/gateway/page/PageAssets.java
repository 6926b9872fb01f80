package vn.trienkhai.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.exchange.OwnOperation;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;

/** The scripts and styles of the page. */
@ApplicationScoped
class PageAssets implements OwnOperation {

    private final Answers answers;
    private final Map<String, Shelf> assets =
            Map.of(
                    "page.css", asset("text/css; charset=utf-8", "page.css"),
                    "page.js", asset("text/javascript; charset=utf-8", "page.js"),
                    "reference.js", asset("text/javascript; charset=utf-8", "reference.js"),
                    "problems.js", asset("text/javascript; charset=utf-8", "problems.js"),
                    "words.js", asset("text/javascript; charset=utf-8", "words.js"),
                    "mark.svg", asset("image/svg+xml", "mark.svg"));

    PageAssets(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String operationId() {
        return "getPageAsset";
    }

    @Override
    public void answer(Exchange exchange) {
        var asset = assets.get(Problems.lastSegment(exchange));
        if (asset == null) {
            throw Refused.because(Refusal.NO_SUCH_PATH, null);
        }
        asset.give(exchange, answers);
    }

    private static Shelf asset(String type, String name) {
        return Shelf.of(type, Page.resource(name));
    }
}
