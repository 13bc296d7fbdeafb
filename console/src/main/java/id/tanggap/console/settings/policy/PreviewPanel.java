package id.tanggap.console.settings.policy;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.FaultText;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.sla.PreviewSla;
import id.tanggap.protocol.sla.SlaPreview;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Below the policies: describe a ticket, see which one it gets and when it would be due. */
final class PreviewPanel implements PreviewView {
    /** Name of the button that says which policy it is. */
    static final String POLICY = "settings.policy.preview.policy";

    private final Messages messages;
    private final Times times;
    private final SettingsCatalogue catalogue;
    private final Supplier<PreviewPresenter> presenter;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 12 16 12 16, fillx, wrap 2, gapx 8, gapy 4, hidemode 3",
                            "[grow,fill,sg][grow,fill,sg]"));
    private final JComboBox<Choice<TicketType>> type = new JComboBox<>();
    private final JComboBox<Choice<Priority>> priority = new JComboBox<>();
    private final JComboBox<Choice<String>> category = new JComboBox<>();
    private final JComboBox<Choice<String>> polda = new JComboBox<>();
    private final JButton policy;
    private final JLabel due = Labels.muted(" ");
    private @Nullable UUID found;
    private boolean filling = true;

    PreviewPanel(
            Messages messages,
            Times times,
            SettingsCatalogue catalogue,
            Consumer<UUID> opened,
            Supplier<PreviewPresenter> presenter) {
        this.messages = messages;
        this.times = times;
        this.catalogue = catalogue;
        this.presenter = presenter;
        AppAction open =
                AppAction.titled(
                                POLICY,
                                messages.text("settings.policy.preview.none"),
                                () -> {
                                    if (found != null) {
                                        opened.accept(found);
                                    }
                                })
                        .enabledWhen(() -> found != null);
        policy = open.button();
        for (TicketType each : TicketType.values()) {
            type.addItem(new Choice<>(each, messages.of(each)));
        }
        for (Priority each : Priority.values()) {
            priority.addItem(new Choice<>(each, messages.of(each)));
        }
        Choice.select(priority, Priority.NORMAL);
        name(type, "type", "settings.policy.field.type");
        name(priority, "priority", "settings.policy.field.priority");
        name(category, "category", "settings.policy.field.category");
        name(polda, "polda", "settings.policy.field.polda");
        due.setName("settings.policy.preview.due");
        policy.setHorizontalAlignment(JButton.LEADING);
        panel.add(Labels.strong(messages.text("settings.policy.preview.title")), "span 2");
        panel.add(type, "wmin 0");
        panel.add(priority, "wmin 0");
        panel.add(category, "wmin 0");
        panel.add(polda, "wmin 0");
        panel.add(policy, "span 2, gaptop 4, wmin 0");
        panel.add(due, "span 2, wmin 0");
        Labels.styled(panel, "bar");
        List.of(type, priority, category, polda)
                .forEach(
                        box -> {
                            box.setMaximumRowCount(20);
                            box.addActionListener(event -> asked());
                        });
    }

    private void name(JComboBox<?> box, String name, String label) {
        box.setName("settings.policy.preview." + name);
        String words = messages.text(label).replace("&", "");
        Labels.named(box, words);
        box.setToolTipText(words);
    }

    JComponent component() {
        return panel;
    }

    /** Categories and Polda have come: the first ticket is asked about. */
    void offer() {
        filling = true;
        catalogue.fillCategories(category, null);
        catalogue.fillPolda(polda, messages.text("settings.policy.preview.noPolda"));
        if (category.getSelectedIndex() < 0 && category.getItemCount() > 0) {
            category.setSelectedIndex(0);
        }
        if (polda.getSelectedIndex() < 0) {
            polda.setSelectedIndex(0);
        }
        filling = false;
        asked();
    }

    private void asked() {
        TicketType kind = Choice.selected(type);
        Priority urgency = Choice.selected(priority);
        String code = Choice.selected(category);
        if (!filling && kind != null && urgency != null && code != null) {
            presenter.get().ask(new PreviewSla(kind, urgency, code, Choice.selected(polda)));
        }
    }

    @Override
    public void render(PreviewState state) {
        SlaPreview answer = state.answer();
        Fault fault = state.fault();
        found = answer == null ? null : answer.policyId();
        policy.setEnabled(found != null);
        Labels.toned(due, fault == null ? Tone.MUTED : Tone.DANGER);
        if (fault != null) {
            due.setText(FaultText.of(messages, fault));
        } else if (answer != null) {
            policy.setText(messages.text("settings.policy.preview.gets", answer.policyName()));
            policy.setToolTipText(messages.text("settings.policy.preview.open"));
            due.setText(
                    messages.text(
                            "settings.policy.preview.due",
                            when(answer.firstResponseDueAt()),
                            when(answer.resolutionDueAt())));
        }
        due.setToolTipText(
                answer == null
                        ? due.getText()
                        : messages.text(
                                "settings.policy.preview.counts",
                                answer.calendarName(),
                                times.full(answer.at())));
    }

    private String when(@Nullable Instant at) {
        if (at == null) {
            return "—";
        }
        boolean today = LocalDate.ofInstant(at, times.deskZone()).equals(times.today());
        return today ? times.clock(at) : times.dateAndClock(at, times.deskZone());
    }
}
