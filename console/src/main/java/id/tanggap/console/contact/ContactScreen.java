package id.tanggap.console.contact;

import id.tanggap.console.link.CallPlacer;
import id.tanggap.console.link.ContactOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.contact.ContactView;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.Timer;

/** Contacts: list on the left, card or editor on the right. */
public final class ContactScreen implements Screen, ContactOpener {
    private static final int REST_MILLIS = 150;

    private final JSplitPane panel;
    private final Runnable toFront;
    private final ContactListPanel listPanel;
    private final ListPresenter<ContactQuery, ContactView> list;
    private final ContactCardPresenter card;
    private final AppAction create;

    /**
     * @param toFront brings this screen to the front of the shell
     */
    public ContactScreen(
            Workplace workplace,
            Runnable toFront,
            UnitCatalogue units,
            TicketOpener tickets,
            CallPlacer calls) {
        this.toFront = toFront;
        Messages messages = workplace.messages();
        create = new AppAction(messages, "contact.create", () -> createFor("", saved -> {}));
        create.putValue(AppAction.SMALL_ICON, Icons.of("plus", Tone.ON_ACCENT));
        AppAction edit = new AppAction(messages, "contact.edit", () -> card().edit());
        listPanel =
                new ContactListPanel(
                        messages, workplace.prefs(), units, create, this::list, this::rest);
        ContactCardPanel cardPanel =
                new ContactCardPanel(
                        messages,
                        new ContactHistoryPanel(workplace, calls, edit, tickets::open),
                        new ContactEditorPanel(messages, units, this::card),
                        new AppAction(
                                messages, "contact.createHere", () -> createFor("", saved -> {})),
                        () -> card().reload());
        panel = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, listPanel, cardPanel);
        panel.setResizeWeight(0.5);
        panel.setBorder(BorderFactory.createEmptyBorder());
        panel.setName("contact.screen");
        Labels.styled(cardPanel, "surface");
        list = ContactQuery.list(listPanel, workplace.api(), workplace.tasks(), workplace.events());
        card =
                new ContactCardPresenter(
                        cardPanel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        contact -> list().saved(contact));
        cardPanel.render(card.state());
        create.bindTo(panel);
        edit.bindTo(panel);
    }

    private ListPresenter<ContactQuery, ContactView> list() {
        return list;
    }

    private ContactCardPresenter card() {
        return card;
    }

    /** Arrow keys run over rows: only where they rest a card is loaded. */
    private void rest(UUID contactId) {
        Timer rest =
                new Timer(
                        REST_MILLIS,
                        event -> {
                            if (contactId.equals(list.state().selected())) {
                                card.open(contactId);
                            }
                        });
        rest.setRepeats(false);
        rest.start();
    }

    @Override
    public String key() {
        return "contact";
    }

    @Override
    public String icon() {
        return "contact";
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        list.shown();
        if (card.state().draft() == null) {
            listPanel.focus();
        }
    }

    @Override
    public boolean ready() {
        return !list.state().loading() && !card.state().loading();
    }

    @Override
    public List<AppAction> actions() {
        return List.of(create);
    }

    @Override
    public boolean hasUnsavedText() {
        return card.hasUnsavedText();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose(
                        "card",
                        () ->
                                list.state().rows().stream()
                                        .findFirst()
                                        .ifPresent(row -> open(row.id()))),
                new Pose("editor", card::edit),
                new Pose("list", card::cancel));
    }

    @Override
    public void close() {
        list.close();
        card.close();
    }

    @Override
    public void open(UUID contactId) {
        toFront.run();
        list.select(contactId);
        card.open(contactId);
    }

    @Override
    public void createFor(String phoneNumber, Consumer<ContactView> saved) {
        toFront.run();
        card.create(phoneNumber, saved);
    }
}
