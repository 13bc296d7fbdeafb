package id.tanggap.console.attachment;

import id.tanggap.console.net.AttachmentTransfer;
import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.OnceCommands;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.attachment.ListAttachments;
import id.tanggap.protocol.attachment.RemoveAttachment;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketEntryKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of one ticket: what is there, what is on its way. Only on the event dispatch thread.
 */
public final class AttachmentsPresenter implements AutoCloseable {
    /** Small pictures that are asked for by themselves; older ones when they are clicked. */
    private static final int PREVIEWS = 12;

    private static final long UNKNOWN = Long.MAX_VALUE;

    private final AttachmentsView view;
    private final ServerApi api;
    private final OnceCommands once;
    private final AttachmentTransfer files;
    private final UiTasks tasks;
    private final Transfers transfers;
    private final List<ConsoleEvents.Subscription> subscriptions;
    private final Set<UUID> previews = new HashSet<>();

    private AttachmentsState state;
    private long maxBytes = UNKNOWN;

    /**
     * @param mayRemove whether the user may take files away
     */
    public AttachmentsPresenter(
            AttachmentsView view,
            ServerApi api,
            AttachmentTransfer files,
            UiTasks tasks,
            ConsoleEvents events,
            boolean mayRemove) {
        this.view = view;
        this.api = api;
        this.once = new OnceCommands(api);
        this.files = files;
        this.tasks = tasks;
        this.state = AttachmentsState.opening(null, false, mayRemove);
        this.transfers = new Transfers(tasks, this::tick);
        this.subscriptions =
                List.of(
                        events.subscribe(TicketChanged.class, this::changed),
                        events.onResync(this::reload),
                        events.onConnection(connection -> connected(connection.online())));
    }

    /** Shows the files of a ticket; one that is open already is left as it is. */
    public void open(@Nullable UUID ticketId) {
        if (!Objects.equals(ticketId, state.ticketId())) {
            render(
                    AttachmentsState.opening(ticketId, state.online(), state.mayRemove())
                            .withTransfers(transfers.of(ticketId)));
            reload();
        }
    }

    /** Loads the list again. */
    public void reload() {
        UUID ticketId = state.ticketId();
        if (ticketId == null) {
            return;
        }
        render(state.reloading());
        tasks.call(() -> api.send(new ListAttachments(ticketId)))
                .onSuccess(
                        list -> {
                            maxBytes = list.maxBytes();
                            arrived(ticketId, list.items());
                        })
                .onFailure(fault -> ifOpen(ticketId, () -> render(state.loadFailed(fault))))
                .start();
    }

    /** Sends files to the open ticket. */
    public void add(List<Outgoing> outgoing) {
        UUID ticketId = state.ticketId();
        if (ticketId == null) {
            return;
        }
        render(state.withFault(null));
        for (Outgoing file : outgoing) {
            if (file.size() > maxBytes) {
                Fault tooLarge =
                        new Fault(
                                FaultCode.TOO_LARGE,
                                Map.of("maxBytes", Long.toString(maxBytes)),
                                List.of(),
                                "");
                transfers.refuse(ticketId, file.name(), file.size(), tooLarge, () -> forget(file));
            } else {
                transfers.<AttachmentView>add(
                        ticketId,
                        file.name(),
                        true,
                        file.size(),
                        (key, sent) -> files.upload(key, ticketId, file.file(), file.name(), sent),
                        attachment -> ifOpen(ticketId, () -> put(attachment)),
                        () -> forget(file));
            }
        }
    }

    /** Saves a file where the user wants it. */
    public void save(AttachmentView attachment, Path target) {
        fetch(attachment, target, view::saved);
    }

    /** Fetches a file and opens it. */
    public void openFile(AttachmentView attachment) {
        fetch(attachment, null, view::open);
    }

    /** Gives a transfer up, or takes a failed one off the list. */
    public void cancel(UUID key) {
        transfers.cancel(key);
    }

    /** Tries a failed transfer again. */
    public void retry(UUID key) {
        transfers.retry(key);
    }

    /** Takes a file away for good. */
    public void remove(AttachmentView attachment, String reason) {
        UUID ticketId = state.ticketId();
        if (ticketId == null || reason.isBlank()) {
            return;
        }
        tasks.call(
                        once.sending(
                                attachment.id(),
                                new RemoveAttachment(attachment.id(), reason.strip())))
                .onSuccess(list -> arrivedAfterRemoval(ticketId, attachment.id()))
                .onFailure(fault -> ifOpen(ticketId, () -> render(state.withFault(fault))))
                .start();
    }

    /** Asks for the small picture of an attachment, once. */
    public void wantPreview(AttachmentView attachment) {
        if (attachment.preview() && previews.add(attachment.id())) {
            tasks.call(() -> files.preview(attachment.id()))
                    .onSuccess(jpeg -> view.showPreview(attachment.id(), jpeg))
                    .onFailure(fault -> previews.remove(attachment.id()))
                    .start();
        }
    }

    /** Shows how far the transfers are; call it now and then while {@link #active}. */
    public void tick() {
        render(state.withTransfers(transfers.of(state.ticketId())));
    }

    /** Whether a transfer is waiting or under way. */
    public boolean active() {
        return transfers.active();
    }

    /** Whether a file would be lost if the console went away. */
    public boolean hasUnsent() {
        return transfers.holdsUnsent();
    }

    /** What is shown now. */
    public AttachmentsState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
        transfers.close();
    }

    private void fetch(AttachmentView attachment, @Nullable Path target, Consumer<Path> arrived) {
        UUID ticketId = state.ticketId();
        if (ticketId == null) {
            return;
        }
        transfers.<Path>add(
                ticketId,
                attachment.name(),
                false,
                attachment.size(),
                (key, received) ->
                        files.download(
                                attachment.id(),
                                target == null ? temporary(attachment) : target,
                                received),
                arrived,
                () -> {});
    }

    private void arrived(UUID ticketId, List<AttachmentView> items) {
        ifOpen(
                ticketId,
                () -> {
                    render(state.loaded(items));
                    items.reversed().stream()
                            .filter(AttachmentView::preview)
                            .limit(PREVIEWS)
                            .forEach(this::wantPreview);
                });
    }

    private void arrivedAfterRemoval(UUID ticketId, UUID gone) {
        ifOpen(
                ticketId,
                () ->
                        render(
                                state.loaded(
                                                state.items().stream()
                                                        .filter(item -> !item.id().equals(gone))
                                                        .toList())
                                        .withFault(null)));
    }

    /** What we sent has its answer before its event, or after. */
    private void put(AttachmentView attachment) {
        if (state.items().stream().noneMatch(item -> item.id().equals(attachment.id()))) {
            List<AttachmentView> items = new ArrayList<>(state.items());
            items.add(attachment);
            arrived(attachment.ticketId(), items);
        }
    }

    private void changed(TicketChanged event) {
        boolean here = event.ticket().id().equals(state.ticketId());
        TicketEntryKind kind = event.entry().kind();
        if (here && (kind == TicketEntryKind.ATTACHMENT || kind == TicketEntryKind.MERGE)) {
            reload();
        }
    }

    private void connected(boolean online) {
        boolean back = online && !state.online();
        render(state.withOnline(online));
        if (back) {
            transfers.retryBroken();
        }
    }

    private void ifOpen(UUID ticketId, Runnable action) {
        if (ticketId.equals(state.ticketId())) {
            action.run();
        }
    }

    private void render(AttachmentsState next) {
        state = next;
        view.render(next);
    }

    /** In a folder of its own, so that it keeps its name; gone with the console. */
    private static Path temporary(AttachmentView attachment) {
        try {
            Path folder = Files.createTempDirectory("tanggap-");
            Path file = folder.resolve(LocalName.of(attachment.name()));
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Outgoing file) {
        if (file.ours()) {
            try {
                Files.deleteIfExists(file.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
