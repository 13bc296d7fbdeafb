package id.tanggap.console.attachment;

import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Stack;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.fault.Fault;
import java.awt.Desktop;
import java.awt.Image;
import java.awt.datatransfer.Transferable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/**
 * The files of a ticket: the list, what is on its way, and the ways in: a button, a drop, a paste.
 */
public final class AttachmentsPanel implements AttachmentsView {
    private static final int PROGRESS_MILLIS = 200;

    private final Messages messages;
    private final Times times;
    private final UiTasks tasks;
    private final AttachmentWords words;
    private final Supplier<AttachmentsPresenter> presenter;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]"));
    private final JLabel title;
    private final Stack list = new Stack(8);
    private final Stack transfers = new Stack(8);
    private final JLabel hint;
    private final JTextArea fault = Labels.prose("");
    private final JTextArea news = Labels.prose("");
    private final AppAction add;
    private final Map<UUID, TransferRow> underWay = new HashMap<>();
    private final Map<UUID, AttachmentRow> rows = new HashMap<>();
    private final Map<UUID, BufferedImage> pictures = new HashMap<>();
    private final Timer progress;
    private List<AttachmentView> shown = List.of();
    private AttachmentsState state = AttachmentsState.opening(null, false, false);

    /**
     * @param presenter asked for at each gesture; it is made after the panel
     */
    public AttachmentsPanel(
            Messages messages,
            Times times,
            UiTasks tasks,
            Supplier<AttachmentsPresenter> presenter) {
        this.messages = messages;
        this.times = times;
        this.tasks = tasks;
        this.presenter = presenter;
        this.words = new AttachmentWords(messages, times);
        title = Labels.section(messages.text("attachment.title", 0));
        hint = Labels.caption(messages.text("attachment.hint"));
        add =
                new AppAction(messages, "attachment.add", this::choose)
                        .enabledWhen(() -> state.ticketId() != null);
        panel.setOpaque(false);
        panel.setName("attachments");
        Labels.styled(fault, "prose danger");
        Labels.styled(news, "prose muted");
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill][]"));
        head.setOpaque(false);
        head.add(title, "wmin 0");
        head.add(add.iconButton());
        panel.add(head);
        panel.add(list, "wmin 0");
        panel.add(transfers, "wmin 0");
        panel.add(fault, "wmin 0, hidemode 3");
        panel.add(news, "wmin 0, hidemode 3");
        panel.add(hint, "wmin 0");
        progress = new Timer(PROGRESS_MILLIS, event -> presenter.get().tick());
        tell("");
        fault.setVisible(false);
        accept(panel);
    }

    /** The panel. */
    public JComponent component() {
        return panel;
    }

    /** Lets files and pictures be dropped and pasted on another component of the page too. */
    public void accept(JComponent component) {
        FileDrop.install(component, this::take);
    }

    @Override
    public void render(AttachmentsState next) {
        if (!Objects.equals(next.ticketId(), state.ticketId())) {
            tell("");
        }
        state = next;
        title.setText(messages.text("attachment.title", state.items().size()));
        add.refresh();
        if (!state.items().equals(shown)) {
            showItems();
        }
        showTransfers(state.transfers());
        Fault why = state.fault() == null ? state.loadFault() : state.fault();
        fault.setVisible(why != null);
        fault.setText(why == null ? "" : FaultText.of(messages, why));
        hint.setVisible(state.items().isEmpty() && state.transfers().isEmpty());
        boolean active =
                state.transfers().stream().anyMatch(t -> t.phase() != FileTransfer.Phase.FAILED);
        if (active != progress.isRunning()) {
            if (active) {
                progress.start();
            } else {
                progress.stop();
            }
        }
    }

    @Override
    public void showPreview(UUID attachmentId, byte[] jpeg) {
        tasks.call(() -> CompletableFuture.completedFuture(decoded(jpeg)))
                .onSuccess(
                        picture -> {
                            pictures.put(attachmentId, picture);
                            AttachmentRow row = rows.get(attachmentId);
                            if (row != null) {
                                row.show(small(picture));
                            }
                        })
                .start();
    }

    @Override
    public void open(Path file) {
        tasks.call(
                        () -> {
                            try {
                                Desktop.getDesktop().open(file.toFile());
                                return CompletableFuture.completedFuture(true);
                            } catch (IOException | UnsupportedOperationException e) {
                                return CompletableFuture.completedFuture(false);
                            }
                        })
                .onSuccess(
                        opened -> {
                            if (!opened) {
                                tell(messages.text("attachment.noProgram", file));
                            }
                        })
                .start();
    }

    @Override
    public void saved(Path file) {
        tell(messages.text("attachment.saved", file));
    }

    private void tell(String words) {
        news.setText(words);
        news.setVisible(!words.isEmpty());
    }

    private void showItems() {
        shown = state.items();
        rows.clear();
        list.removeAll();
        for (AttachmentView attachment : shown) {
            AttachmentRow row =
                    new AttachmentRow(messages, words, attachment, state.mayRemove(), new Hands());
            BufferedImage picture = pictures.get(attachment.id());
            if (picture != null) {
                row.show(small(picture));
            }
            rows.put(attachment.id(), row);
            list.add(row.component());
        }
        pictures.keySet().retainAll(rows.keySet());
        list.revalidate();
        list.repaint();
    }

    private void showTransfers(List<FileTransfer> now) {
        boolean same =
                underWay.size() == now.size()
                        && now.stream().allMatch(t -> underWay.containsKey(t.key()));
        if (same) {
            now.forEach(t -> Objects.requireNonNull(underWay.get(t.key())).show(t));
        } else {
            underWay.clear();
            transfers.removeAll();
            for (FileTransfer transfer : now) {
                TransferRow row =
                        new TransferRow(
                                messages,
                                words,
                                transfer,
                                key -> presenter.get().cancel(key),
                                key -> presenter.get().retry(key));
                underWay.put(transfer.key(), row);
                transfers.add(row.component());
            }
        }
        transfers.revalidate();
        transfers.repaint();
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser();
        chooser.setMultiSelectionEnabled(true);
        chooser.setDialogTitle(messages.text("attachment.choose"));
        if (chooser.showDialog(panel, messages.text("attachment.choose.ok"))
                == JFileChooser.APPROVE_OPTION) {
            send(List.of(chooser.getSelectedFiles()).stream().map(java.io.File::toPath).toList());
        }
    }

    private boolean take(Transferable data) {
        List<Path> files = ClipboardFiles.files(data);
        Image picture = files.isEmpty() ? ClipboardFiles.picture(data) : null;
        if (picture != null) {
            String name = messages.text("attachment.pasted", times.clockWithSeconds(times.now()));
            tasks.call(() -> CompletableFuture.completedFuture(outgoing(picture, name)))
                    .onSuccess(file -> presenter.get().add(List.of(file)))
                    .start();
        } else if (!files.isEmpty()) {
            send(files);
        }
        return picture != null || !files.isEmpty();
    }

    /** Looking at files takes a moment where they lie on a share. */
    private void send(List<Path> files) {
        tasks.call(() -> CompletableFuture.completedFuture(outgoing(files)))
                .onSuccess(found -> presenter.get().add(found))
                .start();
    }

    private static List<Outgoing> outgoing(List<Path> files) {
        return files.stream()
                .filter(Files::isRegularFile)
                .map(file -> new Outgoing(file, file.getFileName().toString(), size(file), false))
                .toList();
    }

    private static Outgoing outgoing(Image picture, String name) {
        try {
            Path file = ClipboardFiles.written(picture);
            return new Outgoing(file, name, size(file), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage decoded(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Image small(BufferedImage picture) {
        int side = com.formdev.flatlaf.util.UIScale.scale(AttachmentRow.PICTURE - 4);
        double factor = (double) side / Math.max(picture.getWidth(), picture.getHeight());
        return picture.getScaledInstance(
                Math.max(1, (int) (picture.getWidth() * factor)),
                Math.max(1, (int) (picture.getHeight() * factor)),
                Image.SCALE_SMOOTH);
    }

    private final class Hands implements AttachmentRow.Gestures {
        @Override
        public void open(AttachmentView attachment) {
            presenter.get().openFile(attachment);
        }

        @Override
        public void save(AttachmentView attachment) {
            JFileChooser chooser = new JFileChooser();
            chooser.setSelectedFile(new java.io.File(LocalName.of(attachment.name())));
            if (chooser.showSaveDialog(panel) == JFileChooser.APPROVE_OPTION) {
                presenter.get().save(attachment, chooser.getSelectedFile().toPath());
            }
        }

        @Override
        public void remove(AttachmentView attachment) {
            String reason =
                    JOptionPane.showInputDialog(
                            panel,
                            messages.text("attachment.remove.reason", attachment.name()),
                            messages.text("attachment.remove.title"),
                            JOptionPane.WARNING_MESSAGE);
            if (reason != null) {
                presenter.get().remove(attachment, reason);
            }
        }

        @Override
        public void look(AttachmentView attachment) {
            BufferedImage picture = pictures.get(attachment.id());
            if (picture == null) {
                presenter.get().wantPreview(attachment);
                return;
            }
            JOptionPane.showMessageDialog(
                    panel,
                    new JLabel(new ImageIcon(picture)),
                    attachment.name(),
                    JOptionPane.PLAIN_MESSAGE);
        }
    }
}
