package id.tanggap.server.platform.pbx;

import id.tanggap.protocol.call.PbxState;
import id.tanggap.protocol.call.PbxView;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * The link to the PBX, for whoever watches the server. Not part of readiness: without the PBX the
 * desk still files tickets.
 */
@Wellness
@ApplicationScoped
class PbxHealth implements HealthCheck {
    private final PbxLink link;

    PbxHealth(PbxLink link) {
        this.link = link;
    }

    @Override
    public HealthCheckResponse call() {
        PbxView view = link.view();
        return HealthCheckResponse.named("pbx")
                .status(view.state() == PbxState.ONLINE || view.state() == PbxState.OFF)
                .withData("state", view.state().name())
                .withData("since", view.since().toString())
                .withData("waiting", link.waiting())
                .build();
    }
}
