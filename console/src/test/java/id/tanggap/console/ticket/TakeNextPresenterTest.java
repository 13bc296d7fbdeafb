package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.TakeNextTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeNextPresenterTest {
    private static final TicketDetail NEXT = Tickets.detail(Tickets.row(418));

    private final ScriptedServer server = new ScriptedServer();
    private final List<Object> told = new ArrayList<>();
    private final TakeNextPresenter presenter =
            new TakeNextPresenter(
                    new TakeNextView() {
                        @Override
                        public void taken(TicketDetail ticket) {
                            told.add(ticket);
                        }

                        @Override
                        public void nothingWaiting() {
                            told.add("nothing");
                        }

                        @Override
                        public void refused(Fault fault) {
                            told.add(fault);
                        }
                    },
                    server,
                    new DirectUiTasks());

    @Test
    void theNextTicketIsOpened() {
        server.on(TakeNextTicket.class, command -> NEXT);
        presenter.take();
        presenter.take();
        assertThat(told).containsExactly(NEXT, NEXT);
        assertThat(server.ids(TakeNextTicket.class)).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyQueueIsNoFault() {
        server.refuse(TakeNextTicket.class, FaultCode.NO_TICKET_WAITING);
        presenter.take();
        assertThat(told).containsExactly("nothing");
    }

    @Test
    void askedAgainAfterNoAnswerItIsTheSameTicket() {
        server.refuse(TakeNextTicket.class, FaultCode.TIMEOUT);
        presenter.take();
        assertThat(told).containsExactly(Fault.of(FaultCode.TIMEOUT));
        server.on(TakeNextTicket.class, command -> NEXT);
        presenter.take();
        assertThat(server.ids(TakeNextTicket.class))
                .hasSize(2)
                .containsOnly(server.ids(TakeNextTicket.class).getFirst());
    }

    @Test
    void whileOneIsAskedForNoSecondIs() {
        var held = server.hold(TakeNextTicket.class);
        presenter.take();
        presenter.take();
        assertThat(held).hasSize(1);
        held.getFirst().complete(NEXT);
        assertThat(told).containsExactly(NEXT);
    }
}
