package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.directive.files.WaitingFiles;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.work.Ids;

/** Takes a document in: a short one is read at once, a long one waits for a worker. */
@ApplicationScoped
class Intake {

    private final ProposalRepository proposals;
    private final ProposalTexts texts;
    private final WaitingFiles files;
    private final ReadingDesk desk;
    private final Callers callers;
    private final Clock clock;
    private final int atOnce;

    Intake(
            ProposalRepository proposals,
            ProposalTexts texts,
            WaitingFiles files,
            ReadingDesk desk,
            Callers callers,
            Clock clock,
            @ConfigProperty(name = "trienkhai.reader.at-once", defaultValue = "300000")
                    int atOnce) {
        this.proposals = proposals;
        this.texts = texts;
        this.files = files;
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    Proposal take(Source source) {
        var caller = callers.current();
        var proposal =
                new Proposal(
                        Ids.next(), caller.bodyOrRefuse(), source, clock.instant(), caller.name());
        proposals.save(proposal);
        texts.keep(proposal.id(), source.text());
        var file = source.file();
        if (file != null) {
            files.keep(proposal.id(), source.name(), file);
        }
        if (source.text().length() <= atOnce) {
            desk.readNow(proposal, source.text());
        }
        return proposals.save(proposal);
    }
}
