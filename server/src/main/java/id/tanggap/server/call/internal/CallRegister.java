package id.tanggap.server.call.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.server.contact.ContactService;
import id.tanggap.server.platform.pbx.PbxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a call by the PBX's key, or writes it down for the first time. The key carries the
 * configured name of the PBX and not its {@code systemname}: files are read before the PBX has told
 * that one.
 */
@ApplicationScoped
class CallRegister {
    private final CallRepository calls;
    private final ContactService contacts;
    private final PbxConfig config;

    CallRegister(CallRepository calls, ContactService contacts, PbxConfig config) {
        this.calls = calls;
        this.contacts = contacts;
        this.config = config;
    }

    Optional<Call> find(String linkedId) {
        return calls.byKey(key(linkedId));
    }

    /**
     * The call; written down now when it is new.
     *
     * @param number the other party's number as signalled, null when withheld
     */
    Call findOrAdd(
            String linkedId,
            CallSource source,
            CallDirection direction,
            @Nullable String number,
            Instant at) {
        Optional<Call> known = find(linkedId);
        known.filter(call -> call.callerNumber().isEmpty())
                .ifPresent(call -> identify(call, number));
        return known.orElseGet(() -> add(linkedId, source, direction, number, at));
    }

    private Call add(
            String linkedId,
            CallSource source,
            CallDirection direction,
            @Nullable String number,
            Instant at) {
        Call call =
                new Call(UuidCreator.getTimeOrderedEpoch(), key(linkedId), source, direction, at);
        identify(call, number);
        calls.persist(call);
        return call;
    }

    /** One person has that number: it is he. Several have it: the agent will say. */
    private void identify(Call call, @Nullable String number) {
        CallerNumber caller = CallerNumber.of(number);
        List<ContactView> matches =
                caller.last9() == null ? List.of() : contacts.matchByNumber(caller.shown());
        call.identify(caller, matches.size() == 1 ? matches.getFirst().id() : null);
    }

    private CallKey key(String linkedId) {
        return new CallKey(config.name(), linkedId);
    }
}
