package id.tanggap.console.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.search.GoToTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoToPresenterTest {
    private static final TicketDetail TICKET = Tickets.detail(Tickets.row(418));

    private final ScriptedServer server = new ScriptedServer();
    private final List<GoToState> rendered = new ArrayList<>();
    private final List<UUID> opened = new ArrayList<>();
    private int left;
    private final GoToPresenter presenter =
            new GoToPresenter(
                    new GoToView() {
                        @Override
                        public void render(GoToState state) {
                            rendered.add(state);
                        }

                        @Override
                        public void leave() {
                            left++;
                        }
                    },
                    server,
                    new DirectUiTasks(),
                    opened::add);

    @Test
    void theNumberIsSentAsItIsWrittenAndItsTicketOpens() {
        server.on(GoToTicket.class, command -> TICKET);
        presenter.go(" 418 ");
        assertThat(server.sent()).containsExactly(new GoToTicket("418"));
        assertThat(opened).containsExactly(TICKET.row().id());
        assertThat(left).isEqualTo(1);
    }

    @Test
    void anUnknownNumberIsToldAndNothingOpens() {
        server.refuse(GoToTicket.class, FaultCode.NOT_FOUND_HERE);
        presenter.go("999");
        assertThat(rendered.getLast())
                .isEqualTo(new GoToState("999", false, Fault.of(FaultCode.NOT_FOUND_HERE)));
        assertThat(GoToPresenter.isUnknown(rendered.getLast().fault())).isTrue();
        assertThat(opened).isEmpty();
        assertThat(left).isZero();
    }

    @Test
    void anAnswerThatComesAfterTypingOnOpensNothing() {
        var held = server.hold(GoToTicket.class);
        presenter.go("41");
        presenter.forget();
        held.getFirst().complete(TICKET);
        assertThat(opened).isEmpty();
    }

    @Test
    void nothingTypedAsksNothing() {
        presenter.go("  ");
        assertThat(server.sent()).isEmpty();
    }
}
