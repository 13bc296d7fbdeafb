package id.tanggap.console.net;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.ticket.GetTicketOptions;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PendingRequestsTest {
    private final VirtualLane lane = new VirtualLane();
    private final PendingRequests requests = new PendingRequests(lane);

    private CompletableFuture<ServerReply> send(ClientCommand<?> command) {
        CompletableFuture<ServerReply> answer = new CompletableFuture<>();
        requests.sent(UUID.randomUUID(), command, answer);
        return answer;
    }

    @Test
    void whatTheServerWorksOnForAMinuteIsWaitedForLonger() {
        CompletableFuture<ServerReply> quick = send(new GetTicketOptions());
        CompletableFuture<ServerReply> slow =
                send(new AskWhatIf(null, null, null, null, null, new UUID(0, 1)));
        lane.advance(Duration.ofSeconds(61));
        assertThat(quick).isCompletedExceptionally();
        assertThat(slow).isNotDone();
        lane.advance(Duration.ofSeconds(14));
        assertThat(slow).isCompletedExceptionally();
    }
}
