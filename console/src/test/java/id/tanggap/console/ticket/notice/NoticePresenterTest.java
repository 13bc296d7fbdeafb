package id.tanggap.console.ticket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.ticket.notice.NoticeItem.Kind;
import id.tanggap.protocol.sla.ThresholdReached;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketNotice;
import id.tanggap.protocol.ticket.TicketNoticeKind;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticePresenterTest {
    private static final TicketRow ROW = Tickets.row(418);

    private final HandEvents events = new HandEvents();
    private final List<NoticeState> states = new ArrayList<>();
    private final List<NoticeItem> said = new ArrayList<>();
    private final NoticePresenter presenter =
            new NoticePresenter(
                    new NoticeView() {
                        @Override
                        public void render(NoticeState state) {
                            states.add(state);
                        }

                        @Override
                        public void say(NoticeItem item) {
                            said.add(item);
                        }
                    },
                    events);

    private void notice(TicketNoticeKind kind, TicketRow row, int entry) {
        events.give(
                new TicketNotice(
                        kind,
                        row,
                        Tickets.entry(
                                entry,
                                TicketEntryKind.NOTE,
                                100 - entry,
                                "Arif Wibowo",
                                "@dewi tolong",
                                null,
                                null)));
    }

    private void reached(SlaClockKind clock, int threshold) {
        events.give(
                new ThresholdReached(
                        ROW.id(),
                        ROW.number(),
                        ROW.subject(),
                        ROW.priority(),
                        ROW.group(),
                        ROW.assigneeId(),
                        clock,
                        threshold,
                        Samples.NOW.plusSeconds(60),
                        Samples.NOW));
    }

    private NoticeState last() {
        return states.getLast();
    }

    @Test
    void aMentionIsSaidAtOnceAndStandsInTheListUntilItIsRead() {
        notice(TicketNoticeKind.MENTIONED, ROW, 1);
        assertThat(said)
                .singleElement()
                .extracting(NoticeItem::kind, NoticeItem::who, NoticeItem::number)
                .containsExactly(Kind.MENTIONED, "Arif Wibowo", ROW.number());
        assertThat(last().unread()).isEqualTo(1);
        presenter.read();
        assertThat(last().unread()).isZero();
        assertThat(last().items()).hasSize(1);
    }

    @Test
    void whatHappensToATicketOneFollowsOnlyStandsInTheList() {
        notice(TicketNoticeKind.WATCHED, ROW, 1);
        assertThat(said).isEmpty();
        assertThat(last().unread()).isEqualTo(1);
    }

    @Test
    void ofOneMatterOnlyTheNewestIsWorthALine() {
        notice(TicketNoticeKind.WATCHED, ROW, 1);
        notice(TicketNoticeKind.WATCHED, ROW, 2);
        notice(TicketNoticeKind.WATCHED, Tickets.row(419), 3);
        reached(SlaClockKind.RESOLUTION, 75);
        reached(SlaClockKind.RESOLUTION, 100);
        reached(SlaClockKind.FIRST_RESPONSE, 90);
        assertThat(last().items())
                .extracting(NoticeItem::kind, NoticeItem::number, NoticeItem::threshold)
                .containsExactly(
                        tuple(Kind.WARNING, ROW.number(), 90),
                        tuple(Kind.BREACH, ROW.number(), 100),
                        tuple(Kind.WATCHED, "T-2026-000419", 0),
                        tuple(Kind.WATCHED, ROW.number(), 0));
    }

    @Test
    void whatIsToldTwiceIsSaidOnce() {
        reached(SlaClockKind.RESOLUTION, 75);
        presenter.read();
        reached(SlaClockKind.RESOLUTION, 75);
        assertThat(said).hasSize(1);
        assertThat(last().unread()).isZero();
    }

    @Test
    void openingTheTicketReadsItsNotices() {
        notice(TicketNoticeKind.MENTIONED, ROW, 1);
        notice(TicketNoticeKind.WOKEN, Tickets.row(419), 2);
        presenter.opened(ROW.id());
        assertThat(last().items())
                .extracting(NoticeItem::kind, NoticeItem::read)
                .containsExactly(tuple(Kind.WOKEN, false), tuple(Kind.MENTIONED, true));
    }

    @Test
    void theListDoesNotGrowForEver() {
        for (int i = 0; i < 60; i++) {
            notice(TicketNoticeKind.MENTIONED, Tickets.row(500 + i), i);
        }
        assertThat(last().items()).hasSize(30);
        assertThat(last().items().getFirst().number()).isEqualTo("T-2026-000559");
    }

    @Test
    void closedItHearsNothing() {
        presenter.close();
        assertThat(events.subscriptions()).isZero();
    }
}
