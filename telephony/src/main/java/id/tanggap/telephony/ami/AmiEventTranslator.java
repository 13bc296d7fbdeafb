package id.tanggap.telephony.ami;

import id.tanggap.telephony.Caller;
import id.tanggap.telephony.DeviceState;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.QueueMember;
import id.tanggap.telephony.UniqueId;
import id.tanggap.telephony.reducer.AmiFact;
import id.tanggap.telephony.reducer.LegRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.asteriskjava.manager.event.AgentCalledEvent;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.AgentRingNoAnswerEvent;
import org.asteriskjava.manager.event.AttendedTransferEvent;
import org.asteriskjava.manager.event.BlindTransferEvent;
import org.asteriskjava.manager.event.BridgeEnterEvent;
import org.asteriskjava.manager.event.BridgeLeaveEvent;
import org.asteriskjava.manager.event.DialBeginEvent;
import org.asteriskjava.manager.event.DialEndEvent;
import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.HangupRequestEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.NewChannelEvent;
import org.asteriskjava.manager.event.NewStateEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import org.asteriskjava.manager.event.QueueCallerAbandonEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.asteriskjava.manager.event.QueueCallerLeaveEvent;
import org.asteriskjava.manager.event.QueueMemberAddedEvent;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.asteriskjava.manager.event.QueueMemberPauseEvent;
import org.asteriskjava.manager.event.QueueMemberRemovedEvent;
import org.asteriskjava.manager.event.QueueMemberStatusEvent;
import org.jspecify.annotations.Nullable;

/**
 * From the library's events to our facts. Words change here, once: AMI's {@code HoldTime} of a
 * queue is our waiting time. Stateless; safe on any thread.
 */
final class AmiEventTranslator {
    static final int STATE_RINGING = 5;
    static final int STATE_UP = 6;

    private final Clock clock;

    AmiEventTranslator(Clock clock) {
        this.clock = clock;
    }

    /** Returns null for an event that tells us nothing, or that lacks what identifies it. */
    @Nullable AmiFact translate(ManagerEvent event) {
        Instant at = at(event);
        return switch (event) {
            case NewChannelEvent e -> {
                LegRef leg = leg(e.getUniqueId(), e.getLinkedid(), e.getChannel());
                yield leg == null
                        ? null
                        : new AmiFact.LegUp(at, leg, caller(e), text(e.getExten()));
            }
            case NewStateEvent e ->
                    newState(at, leg(e.getUniqueId(), e.getLinkedId(), e.getChannel()), e);
            case HangupRequestEvent e -> {
                LegRef leg = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                yield leg == null ? null : new AmiFact.HangupRequested(at, leg);
            }
            case HangupEvent e -> {
                LegRef leg = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                yield leg == null ? null : new AmiFact.LegDown(at, leg);
            }
            case DialBeginEvent e -> {
                LegRef to = leg(e.getDestUniqueId(), e.getDestLinkedId(), e.getDestChannel());
                LegRef from = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                yield to == null
                        ? null
                        : new AmiFact.DialBegan(at, from, to, text(e.getDialString()));
            }
            case DialEndEvent e -> {
                LegRef to = leg(e.getDestUniqueId(), e.getDestLinkedId(), e.getDestChannel());
                yield to == null ? null : new AmiFact.DialEnded(at, to, text(e.getDialStatus()));
            }
            case BridgeEnterEvent e -> {
                LegRef leg = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                yield leg == null
                        ? null
                        : new AmiFact.BridgeEntered(at, leg, text(e.getBridgeUniqueId()));
            }
            case BridgeLeaveEvent e -> {
                LegRef leg = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                yield leg == null
                        ? null
                        : new AmiFact.BridgeLeft(at, leg, text(e.getBridgeUniqueId()));
            }
            case QueueCallerJoinEvent e -> {
                LegRef leg = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                yield leg == null
                        ? null
                        : new AmiFact.QueueJoined(
                                at, leg, text(e.getQueue()), number(e.getPosition()), caller(e));
            }
            case QueueCallerLeaveEvent e -> {
                LegRef leg = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                yield leg == null ? null : new AmiFact.QueueLeft(at, leg, text(e.getQueue()));
            }
            case QueueCallerAbandonEvent e -> {
                LegRef leg = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                yield leg == null
                        ? null
                        : new AmiFact.QueueAbandoned(
                                at, leg, text(e.getQueue()), seconds(e.getHoldTime()));
            }
            case AgentCalledEvent e -> {
                LegRef caller = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                LegRef member = leg(e.getDestUniqueId(), e.getDestLinkedId(), e.getDestChannel());
                yield caller == null || member == null
                        ? null
                        : new AmiFact.MemberCalled(at, caller, member, text(e.getQueue()));
            }
            case AgentConnectEvent e -> {
                LegRef caller = leg(e.getUniqueId(), e.getLinkedId(), e.getChannel());
                LegRef member = leg(e.getDestUniqueId(), e.getDestLinkedId(), e.getDestChannel());
                yield caller == null || member == null
                        ? null
                        : new AmiFact.MemberConnected(
                                at,
                                caller,
                                member,
                                text(e.getQueue()),
                                seconds(e.getHoldTime()),
                                seconds(e.getRingtime()));
            }
            case AgentRingNoAnswerEvent e -> {
                LegRef member = leg(e.getDestUniqueId(), e.getDestLinkedId(), e.getDestChannel());
                Long ring = e.getRingtime();
                // In milliseconds, while AgentConnect tells its RingTime in seconds: app_queue.
                yield member == null
                        ? null
                        : new AmiFact.MemberDidNotAnswer(
                                at,
                                member,
                                text(e.getQueue()),
                                Duration.ofMillis(ring == null ? 0 : ring));
            }
            case BlindTransferEvent e -> {
                LegRef by =
                        leg(
                                e.getTransfererUniqueId(),
                                e.getTransfererLinkedId(),
                                e.getTransfererChannel());
                yield by == null
                        ? null
                        : new AmiFact.Transferred(at, by, orNull(e.getExtension()), false);
            }
            case AttendedTransferEvent e -> {
                LegRef by =
                        leg(
                                e.getOrigTransfererUniqueid(),
                                e.getOrigTransfererLinkedId(),
                                e.getOrigTransfererChannel());
                yield by == null
                        ? null
                        : new AmiFact.Transferred(
                                at, by, orNull(e.getTransferTargetCallerIDNum()), true);
            }
            case OriginateResponseEvent e -> {
                String id = orNull(e.getUniqueId());
                yield e.isSuccess() || id == null
                        ? null
                        : new AmiFact.OriginateFailed(at, new LinkedId(id));
            }
            case QueueMemberStatusEvent e -> new AmiFact.MemberChanged(at, member(e));
            case QueueMemberAddedEvent e ->
                    new AmiFact.MemberChanged(
                            at,
                            member(
                                    e.getQueue(),
                                    e.getInterface(),
                                    e.getMemberName(),
                                    e.getPaused(),
                                    e.getPausedReason(),
                                    e.getStatus(),
                                    "1".equals(e.getInCall())));
            case QueueMemberPauseEvent e ->
                    new AmiFact.MemberChanged(
                            at,
                            member(
                                    e.getQueue(),
                                    e.getInterface(),
                                    e.getMemberName(),
                                    e.getPaused(),
                                    e.getPausedreason(),
                                    e.getStatus(),
                                    number(e.getIncall()) == 1));
            case QueueMemberRemovedEvent e ->
                    new AmiFact.MemberGone(at, text(e.getQueue()), text(e.getInterface()));
            default -> null;
        };
    }

    private static @Nullable AmiFact newState(Instant at, @Nullable LegRef leg, NewStateEvent e) {
        if (leg == null) {
            return null;
        }
        return switch (number(e.getChannelState())) {
            case STATE_RINGING -> new AmiFact.LegRinging(at, leg);
            case STATE_UP -> new AmiFact.LegAnswered(at, leg);
            default -> null;
        };
    }

    /** The PBX's clock if it tells ({@code timestampevents = yes}), else ours. */
    private Instant at(ManagerEvent event) {
        Double told = event.getTimestamp();
        return told == null ? clock.instant() : instant(told);
    }

    static Instant instant(double epochSeconds) {
        long micros = Math.round(epochSeconds * 1_000_000);
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    }

    static QueueMember member(QueueMemberEvent e) {
        return member(
                e.getQueue(),
                e.getInterface(),
                e.getMemberName(),
                e.getPaused(),
                e.getPausedreason(),
                e.getStatus(),
                number(e.getIncall()) == 1);
    }

    private static QueueMember member(
            @Nullable String queue,
            @Nullable String memberInterface,
            @Nullable String name,
            @Nullable Boolean paused,
            @Nullable String reason,
            @Nullable Integer status,
            boolean inCall) {
        boolean isPaused = Boolean.TRUE.equals(paused);
        return new QueueMember(
                text(queue),
                text(memberInterface),
                text(name),
                isPaused,
                isPaused ? orNull(reason) : null,
                device(number(status)),
                inCall);
    }

    /** The numbers of Asterisk's {@code enum ast_device_state}. */
    private static DeviceState device(int status) {
        return switch (status) {
            case 1 -> DeviceState.NOT_IN_USE;
            case 2 -> DeviceState.IN_USE;
            case 3 -> DeviceState.BUSY;
            case 4 -> DeviceState.INVALID;
            case 5 -> DeviceState.UNAVAILABLE;
            case 6 -> DeviceState.RINGING;
            case 7 -> DeviceState.RINGING_IN_USE;
            case 8 -> DeviceState.ON_HOLD;
            default -> DeviceState.UNKNOWN;
        };
    }

    static @Nullable LegRef leg(
            @Nullable String uniqueId, @Nullable String linkedId, @Nullable String channel) {
        String unique = orNull(uniqueId);
        String linked = orNull(linkedId);
        return unique == null || linked == null
                ? null
                : new LegRef(new UniqueId(unique), new LinkedId(linked), text(channel));
    }

    static Caller caller(ManagerEvent event) {
        return new Caller(orNull(event.getCallerIdNum()), orNull(event.getCallerIdName()));
    }

    /** Asterisk writes {@code <unknown>} and {@code <null>} for what it does not know. */
    static @Nullable String orNull(@Nullable String value) {
        return value == null
                        || value.isBlank()
                        || value.equals("<unknown>")
                        || value.equals("<null>")
                ? null
                : value;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static Duration seconds(@Nullable Number value) {
        return Duration.ofSeconds(value == null ? 0 : value.longValue());
    }
}
