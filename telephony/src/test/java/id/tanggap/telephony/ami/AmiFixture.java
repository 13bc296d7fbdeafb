package id.tanggap.telephony.ami;

import id.tanggap.telephony.PbxSettings;
import id.tanggap.telephony.PbxSettings.AmiUser;
import id.tanggap.telephony.PbxSettings.Timings;
import id.tanggap.telephony.fake.AmiMessage;
import id.tanggap.telephony.fake.FakeAmiServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A fake PBX with our two users, settings that lose patience fast, and events as Asterisk tells
 * them.
 */
final class AmiFixture {
    static final String LISTEN = "tanggap-listen";
    static final String ACT = "tanggap-act";

    private AmiFixture() {}

    static FakeAmiServer server() {
        return FakeAmiServer.start().user(LISTEN, "rahasia-1").user(ACT, "rahasia-2");
    }

    static PbxSettings settings(FakeAmiServer server, Duration read, Duration watchdog) {
        return PbxSettings.of(
                        "127.0.0.1",
                        server.port(),
                        new AmiUser(LISTEN, "rahasia-1"),
                        new AmiUser(ACT, "rahasia-2"))
                .withTimings(
                        new Timings(
                                Duration.ofSeconds(2),
                                read,
                                Duration.ofMillis(50),
                                watchdog,
                                Duration.ofSeconds(2),
                                Duration.ofMillis(20),
                                Duration.ofMillis(100)));
    }

    /** Settings for tests in which the link stays up. */
    static PbxSettings patient(FakeAmiServer server) {
        return settings(server, Duration.ofSeconds(30), Duration.ofSeconds(30));
    }

    static AmiMessage newChannel(int unique, String device, String number) {
        return AmiMessage.of(
                "Event", "Newchannel",
                "Timestamp", "1773795600.000250",
                "Channel", device + "-" + unique,
                "ChannelState", "4",
                "CallerIDNum", number,
                "CallerIDName", "<unknown>",
                "Context", "tanggap-inbound",
                "Exten", "1500",
                "Uniqueid", "fake-" + unique,
                "Linkedid", "fake-" + unique);
    }

    static AmiMessage hangup(int unique, String device) {
        return AmiMessage.of(
                "Event",
                "Hangup",
                "Timestamp",
                "1773795601.000250",
                "Channel",
                device + "-" + unique,
                "Uniqueid",
                "fake-" + unique,
                "Linkedid",
                "fake-" + unique,
                "Cause",
                "16");
    }

    /** The events of a recorded transcript, as Asterisk 22 sent them. */
    static List<AmiMessage> transcript(String name) {
        try (InputStream in = AmiFixture.class.getResourceAsStream("/transcripts/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no transcript " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().count() == 0
                    ? List.of()
                    : java.util.Arrays.stream(text.split("\r?\n\r?\n"))
                            .map(block -> new AmiMessage(block.lines().toList()))
                            .filter(block -> block.get("Event") != null)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
