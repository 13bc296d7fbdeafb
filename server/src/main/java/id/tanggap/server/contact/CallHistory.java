package id.tanggap.server.contact;

import id.tanggap.protocol.call.CallView;
import java.util.List;

/** What calls tell of a contact. Called inside the caller's transaction; reads only. */
public interface CallHistory {
    /**
     * Calls from or to the numbers, newest first.
     *
     * @param e164 numbers such as {@code +6281277700101}; matched on their last nine digits
     * @param max rows at most
     */
    List<CallView> byNumbers(List<String> e164, int max);
}
