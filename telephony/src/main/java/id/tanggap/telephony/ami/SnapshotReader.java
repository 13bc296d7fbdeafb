package id.tanggap.telephony.ami;

import static id.tanggap.telephony.ami.AmiEventTranslator.number;
import static id.tanggap.telephony.ami.AmiEventTranslator.orNull;
import static id.tanggap.telephony.ami.AmiEventTranslator.text;

import id.tanggap.telephony.QueueMember;
import id.tanggap.telephony.QueueState;
import id.tanggap.telephony.UniqueId;
import id.tanggap.telephony.reducer.AmiFact.ChannelNow;
import id.tanggap.telephony.reducer.AmiFact.SnapshotTaken;
import id.tanggap.telephony.reducer.AmiFact.WaitingNow;
import id.tanggap.telephony.reducer.LegRef;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.asteriskjava.manager.EventTimeoutException;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.CoreSettingsAction;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.CoreStatusAction;
import org.asteriskjava.manager.action.EventGeneratingAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.action.QueueStatusAction;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.QueueEntryEvent;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.event.QueueParamsEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import org.asteriskjava.manager.response.CoreSettingsResponse;
import org.asteriskjava.manager.response.CoreStatusResponse;
import org.asteriskjava.manager.response.ManagerResponse;
import org.asteriskjava.manager.response.PingResponse;
import org.jspecify.annotations.Nullable;

/**
 * Asks the PBX for everything it has. Blocks; never call it on the library's event thread. The
 * listening user needs {@code write = reporting} for it.
 */
final class SnapshotReader {
    private final ManagerConnection connection;
    private final Duration patience;
    private final Clock clock;
    private final ZoneId pbxZone;

    SnapshotReader(ManagerConnection connection, Duration patience, Clock clock, ZoneId pbxZone) {
        this.connection = connection;
        this.patience = patience;
        this.clock = clock;
        this.pbxZone = pbxZone;
    }

    SnapshotTaken read() throws IOException, TimeoutException {
        String pbxId = "";
        if (answer(new CoreSettingsAction()) instanceof CoreSettingsResponse settings) {
            pbxId = text(settings.getSystemName());
        }
        ManagerResponse status = answer(new CoreStatusAction());
        if (!(status instanceof CoreStatusResponse core)) {
            throw new IOException("CoreStatus: " + status.getMessage());
        }
        Instant startedAt = startedAt(core);
        List<ChannelNow> channels = new ArrayList<>();
        for (ResponseEvent event : list(new CoreShowChannelsAction())) {
            if (event instanceof CoreShowChannelEvent channel) {
                ChannelNow now = channel(channel);
                if (now != null) {
                    channels.add(now);
                }
            }
        }
        List<WaitingNow> waiting = new ArrayList<>();
        List<QueueState> queues = new ArrayList<>();
        List<QueueMember> members = new ArrayList<>();
        for (ResponseEvent event : list(new QueueStatusAction())) {
            switch (event) {
                case QueueParamsEvent e -> queues.add(queue(e));
                case QueueMemberEvent e -> members.add(AmiEventTranslator.member(e));
                case QueueEntryEvent e -> {
                    String leg = orNull(e.getUniqueId());
                    if (leg != null) {
                        Long waited = e.getWait();
                        waiting.add(
                                new WaitingNow(
                                        new UniqueId(leg),
                                        text(e.getQueue()),
                                        number(e.getPosition()),
                                        Duration.ofSeconds(waited == null ? 0 : waited)));
                    }
                }
                default -> {}
            }
        }
        return new SnapshotTaken(now(), pbxId, startedAt, channels, waiting, queues, members);
    }

    private ManagerResponse answer(ManagerAction action) throws IOException, TimeoutException {
        return connection.sendAction(action, patience.toMillis());
    }

    private List<ResponseEvent> list(EventGeneratingAction action)
            throws IOException, EventTimeoutException {
        return List.copyOf(
                connection.sendEventGeneratingAction(action, patience.toMillis()).getEvents());
    }

    /** The PBX's clock, as events carry it. */
    private Instant now() throws IOException, TimeoutException {
        if (answer(new PingAction()) instanceof PingResponse pong && pong.getTimestamp() != null) {
            return AmiEventTranslator.instant(Double.parseDouble(pong.getTimestamp()));
        }
        return clock.instant();
    }

    /** Asterisk tells its local time without a zone. */
    private Instant startedAt(CoreStatusResponse status) {
        return LocalDate.parse(status.getCoreStartupDate())
                .atTime(LocalTime.parse(status.getCoreStartupTime()))
                .atZone(pbxZone)
                .toInstant();
    }

    private static QueueState queue(QueueParamsEvent e) {
        return new QueueState(
                text(e.getQueue()),
                text(e.getStrategy()),
                number(e.getCalls()),
                Duration.ofSeconds(number(e.getServiceLevel())));
    }

    private static @Nullable ChannelNow channel(CoreShowChannelEvent e) {
        LegRef leg = AmiEventTranslator.leg(e.getUniqueid(), e.getLinkedid(), e.getChannel());
        if (leg == null) {
            return null;
        }
        int state = number(e.getChannelState());
        String data = text(e.getApplicationdata());
        String queue = "Queue".equals(e.getApplication()) ? data.split(",", 2)[0] : null;
        return new ChannelNow(
                leg,
                state == AmiEventTranslator.STATE_RINGING,
                state == AmiEventTranslator.STATE_UP,
                AmiEventTranslator.caller(e),
                text(e.getExten() == null ? e.getExtension() : e.getExten()),
                queue,
                age(text(e.getDuration())),
                orNull(e.getBridgeid()));
    }

    /** {@code HH:MM:SS}, hours without limit. */
    private static Duration age(String duration) {
        Duration age = Duration.ZERO;
        for (String part : duration.split(":")) {
            int value = part.isEmpty() ? 0 : Integer.parseInt(part);
            age = age.multipliedBy(60).plusSeconds(value);
        }
        return age;
    }
}
