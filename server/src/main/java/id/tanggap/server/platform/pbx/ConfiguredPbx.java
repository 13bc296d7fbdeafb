package id.tanggap.server.platform.pbx;

import id.tanggap.telephony.PbxGateway;
import id.tanggap.telephony.PbxSettings;
import id.tanggap.telephony.ami.AsteriskPbxGateway;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The Asterisk that the settings name. */
@DefaultBean
@ApplicationScoped
class ConfiguredPbx implements PbxGateways {
    private final PbxConfig config;

    ConfiguredPbx(PbxConfig config) {
        this.config = config;
    }

    @Override
    public Optional<PbxGateway> create() {
        if (!config.enabled() || config.host().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AsteriskPbxGateway(
                        PbxSettings.of(
                                config.host().get(),
                                config.port(),
                                user(config.listenUser(), config.listenSecret()),
                                user(config.actionUser(), config.actionSecret()))));
    }

    private static PbxSettings.AmiUser user(String name, Optional<String> secret) {
        return new PbxSettings.AmiUser(
                name,
                secret.orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the secret of AMI user " + name + " is not set")));
    }
}
