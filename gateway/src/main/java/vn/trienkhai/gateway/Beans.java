package vn.trienkhai.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.trienkhai.gateway.contract.PackagedContract;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.problem.Titles;

/** What several capabilities share. */
@ApplicationScoped
class Beans {

    /** Real time: tokens end when their issuer says so, whatever the business clock shows. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Answers answers(PackagedContract contract) {
        return new Answers(new Titles(contract.problems()));
    }
}
