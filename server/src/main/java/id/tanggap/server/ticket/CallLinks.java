package id.tanggap.server.ticket;

import id.tanggap.server.platform.fault.DomainException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The call side of "this call is about that ticket". Runs inside the ticket's transaction. */
public interface CallLinks {
    /**
     * Who is on the call.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} of type {@code call} when it is not known
     */
    Party partyOf(UUID callId);

    /**
     * Marks the call as being about the ticket; linking twice changes nothing.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} of type {@code call} when it is not known
     */
    void link(UUID callId, UUID ticketId);

    /**
     * Who is on a call, as far as the desk knows.
     *
     * @param contactId the operator the call is bound to; null while not known
     * @param unitId his unit; null while not known
     */
    record Party(@Nullable UUID contactId, @Nullable UUID unitId) {}
}
