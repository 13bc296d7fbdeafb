package id.tanggap.console.attachment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.attachment.FileTransfer.Phase;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.HandFiles;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Tickets;
import id.tanggap.console.net.ConnectionPhase;
import id.tanggap.console.net.FaultException;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.protocol.attachment.RemoveAttachment;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketEntry;
import id.tanggap.protocol.ticket.TicketEntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsPresenterTest {
    private static final UUID TICKET = Tickets.row(1).id();
    private static final UUID OTHER = Tickets.row(2).id();

    private final ScriptedServer server = new ScriptedServer();
    private final HandFiles files = new HandFiles();
    private final HandEvents events = new HandEvents();
    private final Screen screen = new Screen();
    private final List<AttachmentView> stored = new ArrayList<>();
    private final AttachmentsPresenter presenter;

    @TempDir Path folder;

    AttachmentsPresenterTest() {
        server.on(ListAttachments.class, question -> new AttachmentList(stored, 1000));
        presenter =
                new AttachmentsPresenter(screen, server, files, new DirectUiTasks(), events, true);
    }

    @Test
    void theFilesOfTheOpenTicketAreListedWithTheirSmallPictures() {
        stored.add(attachment(11, "a.png", true));
        stored.add(attachment(12, "b.pdf", false));
        presenter.open(TICKET);
        assertThat(screen.state.items()).isEqualTo(stored);
        assertThat(files.previews).containsExactly(Samples.id(11));
        assertThat(screen.previews).containsExactly(Samples.id(11));
        presenter.open(TICKET);
        assertThat(server.sent()).as("opened once").hasSize(1);
    }

    @Test
    void filesGoOneAfterTheOtherAndAppearWhenTheyArrive() {
        presenter.open(TICKET);
        presenter.add(List.of(outgoing("a.txt", 100), outgoing("b.txt", 50)));
        assertThat(files.sent).hasSize(1);
        assertThat(screen.state.transfers())
                .extracting(FileTransfer::phase)
                .containsExactly(Phase.RUNNING, Phase.WAITING);
        files.sent.getFirst().progress().accept(40);
        presenter.tick();
        assertThat(screen.state.transfers().getFirst().percent()).isEqualTo(40);

        AttachmentView arrived = attachment(11, "a.txt", false);
        files.sent.getFirst().answer().complete(arrived);
        assertThat(screen.state.items()).containsExactly(arrived);
        assertThat(files.sent).extracting(HandFiles.Sent::name).containsExactly("a.txt", "b.txt");
        files.sent.getLast().answer().complete(attachment(12, "b.txt", false));
        assertThat(screen.state.transfers()).isEmpty();
        assertThat(presenter.active()).isFalse();
    }

    @Test
    void aBrokenLineIsTriedAgainUnderTheSameKeyWhenTheServerIsBack() {
        presenter.open(TICKET);
        presenter.add(List.of(outgoing("a.txt", 100)));
        fail(files.sent.getFirst(), Fault.of(FaultCode.CONNECTION_LOST));
        assertThat(screen.state.transfers().getFirst().phase()).isEqualTo(Phase.FAILED);
        assertThat(presenter.hasUnsent()).isTrue();
        events.connection(ConnectionPhase.RECONNECTING);
        events.connection(ConnectionPhase.ONLINE);
        assertThat(files.sent).hasSize(2);
        assertThat(files.sent.getLast().key()).isEqualTo(files.sent.getFirst().key());
        fail(files.sent.getLast(), Fault.of(FaultCode.TIMEOUT));
        presenter.retry(screen.state.transfers().getFirst().key());
        files.sent.getLast().answer().complete(attachment(11, "a.txt", false));
        assertThat(files.sent).hasSize(3);
        assertThat(presenter.hasUnsent()).isFalse();
    }

    @Test
    void aRefusedFileStaysWithItsReasonUntilItIsTakenOff() {
        presenter.open(TICKET);
        presenter.add(List.of(outgoing("a.exe", 100), outgoing("b.txt", 50)));
        Fault refusal = Fault.of(FaultCode.ATTACHMENT_TYPE);
        fail(files.sent.getFirst(), refusal);
        assertThat(screen.state.transfers())
                .extracting(FileTransfer::fault)
                .containsExactly(refusal, null);
        assertThat(files.sent).as("the next goes on").hasSize(2);
        events.connection(ConnectionPhase.RECONNECTING);
        events.connection(ConnectionPhase.ONLINE);
        assertThat(files.sent).as("a refusal is no broken line").hasSize(2);
        presenter.cancel(screen.state.transfers().getFirst().key());
        assertThat(screen.state.transfers())
                .extracting(FileTransfer::name)
                .containsExactly("b.txt");
    }

    @Test
    void aFileOverTheLimitIsNotEvenSent() {
        presenter.open(TICKET);
        presenter.add(List.of(outgoing("besar.zip", 1001)));
        assertThat(files.sent).isEmpty();
        assertThat(requireNonNull(screen.state.transfers().getFirst().fault()).code())
                .isEqualTo(FaultCode.TOO_LARGE);
        assertThat(requireNonNull(screen.state.transfers().getFirst().fault()).args())
                .containsEntry("maxBytes", "1000");
    }

    @Test
    void cancellingEndsTheLineAndTheNextGoes() {
        presenter.open(TICKET);
        presenter.add(List.of(outgoing("a.txt", 100), outgoing("b.txt", 50)));
        presenter.cancel(screen.state.transfers().getFirst().key());
        assertThat(files.sent.getFirst().answer()).isCancelled();
        assertThat(files.sent).hasSize(2);
        assertThat(screen.state.transfers())
                .extracting(FileTransfer::name)
                .containsExactly("b.txt");
    }

    @Test
    void goingToAnotherTicketEndsNoTransferAndMixesNothingUp() {
        presenter.open(TICKET);
        presenter.add(List.of(outgoing("a.txt", 100)));
        presenter.open(OTHER);
        assertThat(screen.state.transfers()).isEmpty();
        files.sent.getFirst().answer().complete(attachment(11, "a.txt", false));
        assertThat(screen.state.items()).as("it belongs to the other").isEmpty();
        assertThat(files.sent.getFirst().ticketId()).isEqualTo(TICKET);
    }

    @Test
    void aColleaguesFileAppearsAtOnce() {
        presenter.open(TICKET);
        stored.add(attachment(11, "a.txt", false));
        events.give(changed(TICKET, TicketEntryKind.NOTE));
        events.give(changed(OTHER, TicketEntryKind.ATTACHMENT));
        assertThat(screen.state.items()).isEmpty();
        events.give(changed(TICKET, TicketEntryKind.ATTACHMENT));
        assertThat(screen.state.items()).isEqualTo(stored);
        stored.clear();
        events.resync();
        assertThat(screen.state.items()).isEmpty();
    }

    @Test
    void anAnswerForAnotherTicketIsDropped() {
        var held = server.hold(ListAttachments.class);
        presenter.open(TICKET);
        presenter.open(OTHER);
        held.removeFirst()
                .complete(new AttachmentList(List.of(attachment(11, "a.txt", false)), 1000));
        assertThat(screen.state.items()).isEmpty();
        assertThat(screen.state.loading()).isTrue();
    }

    @Test
    void aFileIsSavedWhereTheUserWantsItAndOpenedFromAFolderOfItsOwn() {
        presenter.open(TICKET);
        AttachmentView attachment = attachment(11, "apa?.txt", false);
        Path target = folder.resolve("simpan.txt");
        presenter.save(attachment, target);
        assertThat(files.fetched.getFirst().file()).isEqualTo(target);
        files.fetched.getFirst().answer().complete(target);
        assertThat(screen.saved).containsExactly(target);

        presenter.openFile(attachment);
        Path temporary = files.fetched.getLast().file();
        assertThat(temporary.getFileName()).hasToString("apa_.txt");
        files.fetched.getLast().answer().complete(temporary);
        assertThat(screen.opened).containsExactly(temporary);
    }

    @Test
    void aSupervisorTakesAFileAwayWithAReason() {
        AttachmentView attachment = attachment(11, "a.txt", false);
        stored.add(attachment);
        presenter.open(TICKET);
        presenter.remove(attachment, "  ");
        assertThat(server.sent(RemoveAttachment.class)).isEmpty();
        server.refuse(RemoveAttachment.class, FaultCode.NOT_ALLOWED);
        presenter.remove(attachment, "Salah tiket");
        assertThat(requireNonNull(screen.state.fault()).code()).isEqualTo(FaultCode.NOT_ALLOWED);
        server.on(RemoveAttachment.class, command -> new AttachmentList(List.of(), 1000));
        presenter.remove(attachment, " Salah tiket ");
        assertThat(server.sent(RemoveAttachment.class).getLast())
                .isEqualTo(new RemoveAttachment(attachment.id(), "Salah tiket"));
        assertThat(screen.state.items()).isEmpty();
        assertThat(screen.state.fault()).isNull();
    }

    @Test
    void aPictureMadeForThisGoesWhenItHasArrivedAndTheUsersOwnFilesStay() throws IOException {
        presenter.open(TICKET);
        Path made = Files.write(folder.resolve("tempel.png"), new byte[5]);
        Path own = Files.write(folder.resolve("milik.png"), new byte[5]);
        presenter.add(
                List.of(
                        new Outgoing(made, "tempel.png", 5, true),
                        new Outgoing(own, "milik.png", 5, false)));
        files.sent.getFirst().answer().complete(attachment(11, "tempel.png", false));
        files.sent.getLast().answer().complete(attachment(12, "milik.png", false));
        assertThat(made).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void closingEndsEverything() {
        presenter.open(TICKET);
        presenter.add(List.of(outgoing("a.txt", 100)));
        presenter.close();
        assertThat(files.sent.getFirst().answer()).isCancelled();
        assertThat(events.subscriptions()).isZero();
    }

    private Outgoing outgoing(String name, long size) {
        return new Outgoing(folder.resolve(name), name, size, false);
    }

    private static void fail(HandFiles.Sent sent, Fault fault) {
        sent.answer().completeExceptionally(new FaultException(fault));
    }

    private static AttachmentView attachment(int number, String name, boolean preview) {
        return new AttachmentView(
                Samples.id(number),
                TICKET,
                Samples.id(number + 100),
                name,
                5,
                "text/plain",
                "0".repeat(64),
                preview,
                Samples.id(1),
                "Dewi Lestari",
                Samples.NOW,
                Samples.NOW);
    }

    private static TicketChanged changed(UUID ticket, TicketEntryKind kind) {
        return new TicketChanged(
                ticket.equals(TICKET) ? Tickets.row(1) : Tickets.row(2),
                new TicketEntry(
                        UUID.randomUUID(),
                        kind,
                        Samples.NOW,
                        "Arif",
                        null,
                        null,
                        "a.txt",
                        null,
                        null));
    }

    private static final class Screen implements AttachmentsView {
        private AttachmentsState state = AttachmentsState.opening(null, false, false);
        private final List<UUID> previews = new ArrayList<>();
        private final List<Path> opened = new ArrayList<>();
        private final List<Path> saved = new ArrayList<>();

        @Override
        public void render(AttachmentsState next) {
            state = next;
        }

        @Override
        public void showPreview(UUID attachmentId, byte[] jpeg) {
            previews.add(attachmentId);
        }

        @Override
        public void open(Path file) {
            opened.add(file);
        }

        @Override
        public void saved(Path file) {
            saved.add(file);
        }
    }
}
