package id.tanggap.server.platform.pbx;

import id.tanggap.telephony.PbxGateway;
import java.util.Optional;

/** Makes the gateway to the configured PBX; tests put a fake in its place. */
public interface PbxGateways {
    /** A new gateway, not started; empty when no PBX is configured. */
    Optional<PbxGateway> create();
}
