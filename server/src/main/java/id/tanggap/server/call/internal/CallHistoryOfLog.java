package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallView;
import id.tanggap.server.contact.CallHistory;
import id.tanggap.server.contact.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The calls of an operator's numbers. */
@ApplicationScoped
class CallHistoryOfLog implements CallHistory {
    private final CallRepository calls;
    private final CallViews views;

    CallHistoryOfLog(CallRepository calls, CallViews views) {
        this.calls = calls;
        this.views = views;
    }

    @Override
    public List<CallView> byNumbers(List<String> e164, int max) {
        List<String> last9 =
                e164.stream()
                        .map(PhoneNumbers::last9)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return last9.isEmpty() ? List.of() : views.of(calls.withNumbers(last9, max));
    }
}
