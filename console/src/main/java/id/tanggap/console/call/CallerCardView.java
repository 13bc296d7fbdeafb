package id.tanggap.console.call;

import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller card: who calls, and after the call its wrap-up. Event dispatch thread only. */
public interface CallerCardView {
    /** Shows the card; null hides it. Never takes the caret. */
    void render(@Nullable State state);

    /** Tells that a wish was refused. */
    void showFault(Fault fault);

    /**
     * What is shown.
     *
     * @param callId the call
     * @param phase RINGING, ANSWERED or WRAP_UP
     * @param title what goes on, such as {@code PANGGILAN MASUK}
     * @param timer how long this has gone on
     * @param origin queue and time waited
     * @param caller who calls; null when not known or not certain
     * @param name rank and name, or the number
     * @param place role and unit
     * @param localTime time at the unit, with its zone; empty when not known
     * @param number number, masked
     * @param training last training; empty when none is known
     * @param choices contacts with that number, when it is not certain who calls
     * @param tickets open tickets of the unit
     * @param calls last calls with the number
     * @param can what the user may do now
     * @param suggestTicket whether a ticket was filed for the call
     */
    record State(
            UUID callId,
            CallState phase,
            String title,
            String timer,
            String origin,
            @Nullable ContactView caller,
            String name,
            String place,
            String localTime,
            String number,
            String training,
            List<ContactView> choices,
            List<TicketRow> tickets,
            List<CallView> calls,
            Can can,
            boolean suggestTicket) {}

    /**
     * What the user may do now.
     *
     * @param file file a ticket
     * @param open open the contact
     * @param create create a contact for the number
     * @param deny say that it is somebody else
     * @param hangUp end the call
     * @param wrapUp end after-call work
     */
    record Can(
            boolean file,
            boolean open,
            boolean create,
            boolean deny,
            boolean hangUp,
            boolean wrapUp) {}
}
