package id.tanggap.console.ticket;

import id.tanggap.console.reference.AssetCatalogue;
import id.tanggap.console.reference.Pickers;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Phones;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLife;
import id.tanggap.protocol.ticket.TicketRow;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Beside the thread: operator and his local time, DORS report, category, calls. */
final class TicketSide {
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 12 16 12 16, fillx, wrap 2, hidemode 3, gapy 4",
                            "[84:pref][grow,fill]"));
    private final JScrollPane scroll = new JScrollPane(panel);
    private final Messages messages;
    private final Times times;
    private final TicketCatalogue catalogue;
    private final JLabel name = Labels.strong("");
    private final JLabel unit = new JLabel();
    private final JLabel polda = Labels.muted("");
    private final JLabel localTime = new JLabel();
    private final JLabel phone = new JLabel();
    private final JTextArea dors = Labels.prose("");
    private final JLabel category = new JLabel();
    private final JLabel effect = new JLabel();
    private final JLabel urgency = new JLabel();
    private final JLabel origin = new JLabel();
    private final JLabel calls = new JLabel();
    private final JLabel topic = new JLabel();
    private final JLabel topicName;
    private final JButton thing;
    private final JLabel thingName;
    private final JLabel filed = new JLabel();
    private final JLabel changed = new JLabel();
    private final JLabel more = Labels.muted("");
    private final TicketWorkPanel work;
    private final AssetCatalogue assets;
    private final AppAction openContact;
    private final AppAction lookUp;
    private @Nullable ContactView contact;
    private @Nullable String number;
    private @Nullable UUID asset;

    TicketSide(
            Messages messages,
            Times times,
            TicketCatalogue catalogue,
            Consumer<UUID> contactOpened,
            Consumer<String> reportOpened,
            Consumer<UUID> assetOpened,
            AssetCatalogue assets,
            TicketWorkPanel work,
            JComponent keys) {
        this.work = work;
        this.assets = assets;
        this.messages = messages;
        this.times = times;
        this.catalogue = catalogue;
        Labels.styled(panel, "surface");
        // Not null: a change of theme would put the border of its own back.
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        openContact =
                new AppAction(
                                messages,
                                "ticket.openContact",
                                () -> {
                                    if (contact != null) {
                                        contactOpened.accept(contact.id());
                                    }
                                })
                        .enabledWhen(() -> contact != null);
        lookUp =
                new AppAction(
                                messages,
                                "ticket.lookUp",
                                () -> reportOpened.accept(Objects.requireNonNullElse(number, "")))
                        .bindTo(keys);
        AppAction openAsset =
                AppAction.titled(
                        "ticket.openAsset",
                        messages.text("ticket.openAsset"),
                        () -> {
                            if (asset != null) {
                                assetOpened.accept(asset);
                            }
                        });
        thing = Labels.styled(openAsset.button(), "link");
        thing.putClientProperty("JButton.buttonType", "borderless");
        thing.setHorizontalAlignment(JButton.LEADING);
        topic.setName("ticket.side.topic");
        dors.setName("ticket.side.dors");
        section("ticket.side.operator");
        panel.add(name, "span 2, wmin 0");
        panel.add(unit, "span 2, wmin 0");
        panel.add(polda, "span 2, wmin 0");
        row("ticket.side.localTime", localTime);
        row("ticket.side.phone", phone);
        panel.add(openContact.button(), "span 2, growx 0, gaptop 4");
        section("ticket.side.report");
        panel.add(dors, "span 2, growx, wmin 0");
        panel.add(lookUp.button(), "span 2, growx 0, gaptop 4");
        section("ticket.side.facts");
        row("ticket.side.category", category);
        row("ticket.side.effect", effect);
        row("ticket.side.urgency", urgency);
        row("ticket.side.origin", origin);
        thingName = Labels.muted(messages.text("ticket.side.asset"));
        panel.add(thingName, "aligny top");
        panel.add(thing, "wmin 0, growx 0, aligny top, gapleft -4");
        topicName = Labels.muted(messages.text("ticket.side.topic"));
        panel.add(topicName, "aligny top");
        panel.add(topic, "wmin 0, aligny top");
        row("ticket.side.calls", calls);
        row("ticket.side.filed", filed);
        row("ticket.side.changed", changed);
        panel.add(more, "span 2, wmin 0");
        panel.add(work.component(), "span 2, growx, wmin 0, gaptop 8");
    }

    private void section(String key) {
        panel.add(
                Labels.section(messages.text(key)),
                panel.getComponentCount() == 0 ? "span 2" : "span 2, gaptop 20");
    }

    private void row(String key, JLabel value) {
        panel.add(Labels.muted(messages.text(key)), "aligny top");
        panel.add(value, "wmin 0, aligny top");
    }

    JComponent component() {
        return scroll;
    }

    /** Puts a part of its own below the facts. */
    void add(JComponent part) {
        panel.add(part, "span 2, growx, width 0:0:, gaptop 20");
    }

    void show(TicketDetail detail, boolean busy) {
        work.show(detail, busy);
        TicketLife life = detail.life();
        more.setText(messages.text("ticket.side.counts", life.reopenCount(), life.handoverCount()));
        more.setVisible(life.reopenCount() + life.handoverCount() > 0);
        TicketRow row = detail.row();
        contact = detail.contact();
        number = detail.dorsNumber();
        boolean known = contact != null;
        name.setText(
                contact == null
                        ? messages.text("ticket.contact.none")
                        : (contact.rank() == null ? "" : contact.rank() + " ") + contact.name());
        unit.setText(
                row.unitName() != null
                        ? row.unitName()
                        : contact == null ? "—" : contact.unitName());
        unit.setToolTipText(
                contact == null || row.unitId() == null || contact.unitId().equals(row.unitId())
                        ? null
                        : messages.text("ticket.side.unit.other", contact.unitName()));
        unit.setIcon(unit.getToolTipText() == null ? null : Icons.of("info", 14, Tone.INFO));
        polda.setText(contact == null ? "" : contact.poldaName());
        localTime.setText(contact == null ? "—" : localTime(contact));
        phone.setText(
                contact == null || contact.phones().isEmpty()
                        ? "—"
                        : Phones.shown(contact.phones().getFirst()));
        openContact.refresh();
        localTime.setVisible(known);
        // The number has no spaces: without these it could not wrap.
        dors.setText(
                number == null
                        ? messages.text("ticket.side.noReport")
                        : number.replace("/", "/\u200b"));
        Labels.styled(dors, number == null ? "prose muted" : "prose strong");
        category.setText(catalogue.categoryName(row.category(), messages.english()));
        effect.setText(messages.of(detail.impact()));
        urgency.setText(messages.of(detail.urgency()));
        origin.setText(messages.of(detail.origin()));
        calls.setText(messages.text("ticket.side.calls.n", detail.callIds().size()));
        showAsset(detail.fields().assetId());
        String curriculum = detail.fields().curriculumCode();
        topicName.setVisible(curriculum != null);
        topic.setVisible(curriculum != null);
        if (curriculum != null) {
            catalogue.whenCurriculaLoaded(
                    () -> {
                        String name = catalogue.curriculumName(curriculum, messages.english());
                        topic.setText(name);
                        topic.setToolTipText(name);
                    });
        }
        filed.setText(times.brief(row.createdAt()));
        filed.setToolTipText(times.full(row.createdAt()));
        changed.setText(times.brief(row.updatedAt()));
        changed.setToolTipText(times.full(row.updatedAt()));
    }

    /** By its tag once it is known. */
    private void showAsset(@Nullable UUID id) {
        thingName.setVisible(id != null);
        thing.setVisible(id != null);
        if (Objects.equals(id, asset)) {
            return;
        }
        asset = id;
        thing.setText("…");
        if (id != null) {
            assets.find(
                    id,
                    found -> {
                        if (found.id().equals(asset)) {
                            thing.setText(found.tag() + " · " + found.model());
                            thing.setToolTipText(Pickers.label(found));
                        }
                    });
        }
    }

    /** The present at the operator's place: is he still at work? */
    void tick() {
        if (contact != null) {
            localTime.setText(localTime(contact));
        }
    }

    private String localTime(ContactView operator) {
        return times.clock(times.now(), ZoneId.of(operator.zoneId())) + " " + operator.zoneLabel();
    }
}
