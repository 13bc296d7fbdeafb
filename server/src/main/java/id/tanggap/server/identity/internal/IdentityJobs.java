package id.tanggap.server.identity.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Housekeeping. */
@ApplicationScoped
class IdentityJobs {
    private final SignInSteps steps;

    @Inject
    IdentityJobs(SignInSteps steps) {
        this.steps = steps;
    }

    @Scheduled(every = "15m", delayed = "1m")
    void prune() {
        steps.prune();
    }
}
