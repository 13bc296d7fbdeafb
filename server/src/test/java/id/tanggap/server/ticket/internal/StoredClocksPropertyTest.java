package id.tanggap.server.ticket.internal;

import static id.tanggap.server.ticket.internal.TicketFixture.HOURS;
import static id.tanggap.server.ticket.internal.TicketFixture.MONDAY_NINE;
import static id.tanggap.server.ticket.internal.TicketFixture.OFFICE;
import static id.tanggap.server.ticket.internal.TicketFixture.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.sla.SlaSimulation;
import id.tanggap.server.sla.SlaSimulationRequest;
import id.tanggap.server.sla.SlaSimulationResult;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a ticket stores, step by step, is what the simulation says of the whole story. */
class StoredClocksPropertyTest {
    @Property(tries = 500)
    void agreeWithTheSimulation(
            @ForAll @Size(max = 12) List<@IntRange(max = 59) Integer> choices,
            @ForAll @Size(12) List<@IntRange(max = 3000) Integer> minutes,
            @ForAll @IntRange(max = 3000) int rest) {
        Ticket ticket = TicketFixture.ticket(MONDAY_NINE);
        List<SlaSimulationRequest.@Nullable Entry> story = new ArrayList<>();
        story.add(new SlaSimulationRequest.Entry(MONDAY_NINE.toString(), "CREATED"));
        Instant at = MONDAY_NINE;
        for (int i = 0; i < choices.size(); i++) {
            at = at.plus(minutes.get(i), ChronoUnit.MINUTES);
            step(ticket, choices.get(i), at, story);
        }
        Instant now = at.plus(rest, ChronoUnit.MINUTES);
        SlaSimulationResult expected =
                SlaSimulation.run(
                        new SlaSimulationRequest(
                                HOURS,
                                SlaSimulationRequest.Targets.ofMinutes(60L, null, 480L),
                                story,
                                now.toString()));
        agree(ticket.firstResponse().view(now, OFFICE), expected.firstResponse(), now);
        agree(ticket.resolution().view(now, OFFICE), expected.resolution(), now);
    }

    private static void step(
            Ticket ticket,
            int choice,
            Instant at,
            List<SlaSimulationRequest.@Nullable Entry> story) {
        List<TicketStatus> next = ticket.status().next().stream().sorted().toList();
        if (choice % 4 == 0 || next.isEmpty()) {
            ticket.say(TicketEntryKind.REPLY, "x", SARI, at, OFFICE);
            story.add(new SlaSimulationRequest.Entry(at.toString(), "AGENT_REPLY"));
            return;
        }
        TicketStatus from = ticket.status();
        TicketStatus to = next.get(choice % next.size());
        TicketFixture.move(ticket, to, at);
        String event =
                switch (to) {
                    case PENDING, RESOLVED, CLOSED -> to.name();
                    default ->
                            from == TicketStatus.PENDING
                                    ? "RESUMED"
                                    : from == TicketStatus.RESOLVED ? "REOPENED" : "";
                };
        if (!event.isEmpty()) {
            story.add(new SlaSimulationRequest.Entry(at.toString(), event));
        }
    }

    private static void agree(
            SlaClockView stored, SlaSimulationResult.Clock simulated, Instant now) {
        assertThat(stored.dueAt()).isEqualTo(simulated.dueAt());
        assertThat(stored.metAt()).isEqualTo(simulated.metAt());
        String late = stored.dueAt() != null && now.isAfter(stored.dueAt()) ? "BREACHED" : "";
        boolean open =
                stored.state() == SlaClockState.RUNNING || stored.state() == SlaClockState.PAUSED;
        assertThat(open && !late.isEmpty() ? late : stored.state().name())
                .isEqualTo(simulated.state().name());
    }
}
