package id.tanggap.server.ticket.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.contact.GetContact;
import id.tanggap.protocol.contact.SaveContact;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.TicketView;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandBus;
import id.tanggap.server.platform.fault.DomainException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may give which command about tickets and contacts, by whichever way it comes. */
@QuarkusTest
class TicketCommandsIT {
    private static final UUID ID = UUID.randomUUID();
    private static final Set<Role> DESK = EnumSet.of(Role.AGENT, Role.TECHNICIAN, Role.SUPERVISOR);
    private static final Set<Role> ALL_BUT_ADMIN = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
    private static final Set<Role> CONTACT_WRITERS =
            EnumSet.of(Role.AGENT, Role.SUPERVISOR, Role.TRAINER);

    private static final TicketFields FIELDS =
            new TicketFields(
                    "x",
                    TicketType.INCIDENT,
                    "ACCOUNT",
                    Map.of(),
                    Impact.LOW,
                    Urgency.LOW,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null);

    @Inject CommandBus bus;

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of(new ListTickets(TicketView.OPEN, null, null, null, 1, null), DESK),
                Arguments.of(new GetTicketOptions(), ALL_BUT_ADMIN),
                Arguments.of(new GetTicket(ID), DESK),
                Arguments.of(filing(), DESK),
                Arguments.of(new EditTicket(ID, 0, FIELDS, FIELDS), DESK),
                Arguments.of(new AssignTicket(ID, 0, "DESK", null), DESK),
                Arguments.of(
                        new ChangeTicketStatus(ID, 0, TicketStatus.IN_PROGRESS, null, null), DESK),
                Arguments.of(new ReplyToTicket(ID, TicketEntryKind.NOTE, "x"), DESK),
                Arguments.of(new LinkCall(ID, ID), DESK),
                Arguments.of(new SearchContacts(null, null, 1, null), ALL_BUT_ADMIN),
                Arguments.of(new GetContact(ID), ALL_BUT_ADMIN),
                Arguments.of(
                        new SaveContact(ID, 0, "X", null, null, null, ID, List.of(), null),
                        CONTACT_WRITERS));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void exactlyTheRolesThatMayAreLetIn(ClientCommand<?> command, Set<Role> allowed) {
        for (Role role : Role.values()) {
            Actor actor = new Actor(ID, "Uji", Set.of(role), "test");
            if (allowed.contains(role)) {
                try {
                    bus.execute(actor, null, command);
                } catch (DomainException e) {
                    assertThat(e.code())
                            .as("%s as %s", command, role)
                            .isNotEqualTo(FaultCode.NOT_ALLOWED);
                }
            } else {
                assertThatThrownBy(() -> bus.execute(actor, null, command))
                        .as("%s as %s", command, role)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                e -> assertThat(e.code()).isEqualTo(FaultCode.NOT_ALLOWED));
            }
        }
    }

    /** Refused for its category by those who may file, so that nothing is left behind. */
    private static FileTicket filing() {
        return new FileTicket(
                TicketType.INCIDENT,
                "x",
                "x",
                "NO_SUCH",
                Impact.LOW,
                Urgency.LOW,
                TicketOrigin.OWN,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
