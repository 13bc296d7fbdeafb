package id.tanggap.server.testing;

import id.tanggap.server.platform.pbx.PbxGateways;
import id.tanggap.telephony.PbxGateway;
import id.tanggap.telephony.fake.FakePbx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Puts a PBX in memory in Asterisk's place, for every test of the server. */
@ApplicationScoped
public class FakePbxGateways implements PbxGateways {
    private final FakePbx pbx;

    FakePbxGateways(Clock clock) {
        this.pbx = new FakePbx(clock);
    }

    @Override
    public Optional<PbxGateway> create() {
        return Optional.of(pbx);
    }

    /** The PBX, to be told what happens. */
    public FakePbx pbx() {
        return pbx;
    }
}
