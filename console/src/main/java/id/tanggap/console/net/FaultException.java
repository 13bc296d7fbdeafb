package id.tanggap.console.net;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;

/** A command that was not carried out, with the reason. */
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.code() + " " + fault.args() + " " + fault.fieldErrors());
        this.fault = fault;
    }

    /** A fault of the console's own making. */
    public static FaultException of(FaultCode code) {
        return new FaultException(Fault.of(code));
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
