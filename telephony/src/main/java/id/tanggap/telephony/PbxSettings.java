package id.tanggap.telephony;

import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Where the PBX is and how to talk to it.
 *
 * @param host name or address of the PBX
 * @param port AMI port, usually 5038
 * @param listener the AMI user that only reads
 * @param actions the AMI user that only acts
 * @param phones which interfaces are phones of the desk, all others being trunks; must match the
 *     whole interface, such as {@code PJSIP/2001}
 * @param internalNumbers which dialled numbers stay inside the PBX
 * @param outboundContext dial plan context in which originated numbers are dialled
 * @param pbxZone the PBX's local time zone, in which it tells when it was started
 * @param timings how long to wait for what
 */
public record PbxSettings(
        String host,
        int port,
        AmiUser listener,
        AmiUser actions,
        Pattern phones,
        Pattern internalNumbers,
        String outboundContext,
        ZoneId pbxZone,
        Timings timings) {

    /** The conventions of the shipped Asterisk configuration ({@code telephony/asterisk/}). */
    public static PbxSettings of(String host, int port, AmiUser listener, AmiUser actions) {
        return new PbxSettings(
                host,
                port,
                listener,
                actions,
                Pattern.compile("PJSIP/[0-9]{2,6}"),
                Pattern.compile("1500|20[0-9]{2}"),
                "tanggap-phones",
                ZoneId.systemDefault(),
                Timings.DEFAULT);
    }

    /** The same with other waiting times. */
    public PbxSettings withTimings(Timings other) {
        return new PbxSettings(
                host,
                port,
                listener,
                actions,
                phones,
                internalNumbers,
                outboundContext,
                pbxZone,
                other);
    }

    /**
     * An AMI user.
     *
     * @param name as in manager.conf
     * @param secret never logged
     */
    public record AmiUser(String name, String secret) {
        @Override
        public String toString() {
            return "AmiUser[" + name + "]";
        }
    }

    /**
     * Waiting times. A dead link is noticed within {@code read}, a connection whose library hangs
     * within {@code watchdog}.
     *
     * @param connect for the TCP connection
     * @param read without any byte while pings are running
     * @param ping between two AMI pings
     * @param watchdog without any event or pong before the connection is thrown away
     * @param action for the answer to an action
     * @param retryMin before the first new attempt
     * @param retryMax between later attempts
     */
    public record Timings(
            Duration connect,
            Duration read,
            Duration ping,
            Duration watchdog,
            Duration action,
            Duration retryMin,
            Duration retryMax) {

        /** The figures of our promise "telephony lost is shown within 10 s". */
        public static final Timings DEFAULT =
                new Timings(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(5),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(5));
    }
}
