package vn.trienkhai.report.directory;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** Keeps who issued a directive and who monitors it. */
@ApplicationScoped
class DirectiveIssuedHandler implements EventHandler<DirectiveIssued> {

    private final KnownDirectives directives;

    DirectiveIssuedHandler(KnownDirectives directives) {
        this.directives = directives;
    }

    @Override
    public String type() {
        return "directive.issued.v1";
    }

    @Override
    public Class<DirectiveIssued> view() {
        return DirectiveIssued.class;
    }

    @Override
    public void handle(DirectiveIssued event, Told told) {
        directives.remember(event);
    }
}
