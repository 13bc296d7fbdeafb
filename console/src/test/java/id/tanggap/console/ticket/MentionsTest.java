package id.tanggap.console.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Tickets;
import id.tanggap.protocol.ticket.TicketOptions;
import org.junit.jupiter.api.Test;

class MentionsTest {
    @Test
    void aNameBeginsAfterAnAtSignThatIsNoAddress() {
        assertThat(Mentions.begun("Tolong @ari", 11)).isEqualTo("ari");
        assertThat(Mentions.begun("@", 1)).isEmpty();
        assertThat(Mentions.begun("Tolong @ari besok", 17)).isNull();
        assertThat(Mentions.begun("budi@polri", 10)).isNull();
        assertThat(Mentions.begun("Tolong @ari besok", 9)).isEqualTo("a");
    }

    @Test
    void thoseWhoseNameBeginsSoComeBeforeThoseThatContainIt() {
        assertThat(Mentions.find(Tickets.options(), "a"))
                .extracting(TicketOptions.Member::username)
                .startsWith("arif");
        assertThat(Mentions.find(Tickets.options(), "lestari"))
                .extracting(TicketOptions.Member::username)
                .containsExactly("dewi");
        assertThat(Mentions.find(Tickets.options(), "x")).isEmpty();
    }
}
