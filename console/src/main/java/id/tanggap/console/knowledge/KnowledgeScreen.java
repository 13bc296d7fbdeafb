package id.tanggap.console.knowledge;

import id.tanggap.console.link.ArticleHelp;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.knowledge.ArticleRow;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** The knowledge base: list on the left, article, editor or synonyms on the right. */
public final class KnowledgeScreen implements Screen, ArticleHelp {
    private static final int REST_MILLIS = 150;

    private final Workplace workplace;
    private final Messages messages;
    private final JSplitPane panel;
    private final Runnable toFront;
    private final ArticleListPanel listPanel;
    private final ArticleCardPanel cardPanel;
    private final ListPresenter<ArticleQuery, ArticleRow> list;
    private final ArticleCardPresenter card;
    private final SynonymPresenter synonyms;
    private final AppAction create;
    private final AppAction edit;
    private final AppAction showSynonyms;

    /**
     * @param toFront brings this screen to the front of the shell
     */
    public KnowledgeScreen(Workplace workplace, Runnable toFront, TicketOpener tickets) {
        this.workplace = workplace;
        this.toFront = toFront;
        this.messages = workplace.messages();
        ArticleCategories categories =
                new ArticleCategories(workplace.api(), workplace.tasks(), messages)
                        .follow(workplace.events());
        create = new AppAction(messages, "knowledge.create", () -> card().create());
        create.putValue(AppAction.SMALL_ICON, Icons.of("plus", Tone.ON_ACCENT));
        edit = new AppAction(messages, "knowledge.edit", () -> card().edit());
        showSynonyms = new AppAction(messages, "knowledge.synonyms", () -> synonyms(true));
        listPanel =
                new ArticleListPanel(
                        workplace, categories, create, showSynonyms, this::list, this::rest);
        SynonymPanel synonymPanel =
                new SynonymPanel(
                        messages,
                        workplace.is(Role.SUPERVISOR),
                        new AppAction(messages, "knowledge.synonyms.close", () -> synonyms(false)),
                        this::synonymPresenter);
        boolean mayRetire =
                workplace.is(Role.SUPERVISOR)
                        || workplace.is(Role.TECHNICIAN)
                        || workplace.is(Role.TRAINER);
        cardPanel =
                new ArticleCardPanel(
                        messages,
                        new ArticleReadingPanel(
                                workplace, categories, mayRetire, edit, tickets::open, this::card),
                        new ArticleEditorPanel(messages, categories, this::card),
                        synonymPanel.component(),
                        new AppAction(messages, "knowledge.createHere", () -> card().create()),
                        () -> card().reload());
        panel = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, listPanel, cardPanel);
        panel.setResizeWeight(0.46);
        panel.setBorder(BorderFactory.createEmptyBorder());
        panel.setName("knowledge.screen");
        Labels.styled(cardPanel, "surface");
        list = ArticleQuery.list(listPanel, workplace.api(), workplace.tasks(), workplace.events());
        card =
                new ArticleCardPresenter(
                        cardPanel,
                        workplace.api(),
                        workplace.tasks(),
                        workplace.events(),
                        article -> list().saved(article));
        synonyms = new SynonymPresenter(synonymPanel, workplace.api(), workplace.tasks());
        cardPanel.render(card.state());
        create.bindTo(panel);
        edit.bindTo(panel);
    }

    private ListPresenter<ArticleQuery, ArticleRow> list() {
        return list;
    }

    private ArticleCardPresenter card() {
        return card;
    }

    private SynonymPresenter synonymPresenter() {
        return synonyms;
    }

    private void synonyms(boolean shows) {
        cardPanel.showSynonyms(shows);
        if (shows) {
            synonyms.load();
        }
    }

    /** Arrow keys run over rows: only where they rest an article is loaded. */
    private void rest(UUID articleId) {
        Timer rest =
                new Timer(
                        REST_MILLIS,
                        event -> {
                            if (articleId.equals(list.state().selected())) {
                                cardPanel.showSynonyms(false);
                                card.open(articleId);
                            }
                        });
        rest.setRepeats(false);
        rest.start();
    }

    @Override
    public String key() {
        return "knowledge";
    }

    @Override
    public String icon() {
        return "book";
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
        return !list.state().loading() && !card.state().loading() && !synonyms.state().loading();
    }

    @Override
    public List<AppAction> actions() {
        return List.of(create, edit, showSynonyms);
    }

    @Override
    public boolean hasUnsavedText() {
        return card.hasUnsavedText() || synonyms.state().editing();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose(
                        "article",
                        () ->
                                list.state().rows().stream()
                                        .max(
                                                Comparator.comparingInt(
                                                        row -> row.helpful() + 3 * row.tickets()))
                                        .ifPresent(row -> open(row.id()))),
                new Pose("editor", card::edit),
                new Pose(
                        "synonyms",
                        () -> {
                            card.cancel();
                            synonyms(true);
                        }),
                new Pose("list", () -> synonyms(false)));
    }

    @Override
    public void close() {
        list.close();
        card.close();
    }

    @Override
    public void open(UUID articleId) {
        toFront.run();
        cardPanel.showSynonyms(false);
        list.select(articleId);
        card.open(articleId);
    }

    @Override
    public Beside beside(Consumer<String> insert) {
        return new Suggestions(insert);
    }

    private final class Suggestions implements Beside {
        private final SuggestionPanel view =
                new SuggestionPanel(messages, KnowledgeScreen.this::open, this::presenter);
        private final SuggestionPresenter presenter;

        Suggestions(Consumer<String> insert) {
            presenter = new SuggestionPresenter(view, workplace.api(), workplace.tasks(), insert);
        }

        private SuggestionPresenter presenter() {
            return presenter;
        }

        @Override
        public JComponent component() {
            return view.component();
        }

        @Override
        public void about(@Nullable UUID ticketId, String subject, @Nullable String category) {
            presenter.about(ticketId, subject, category);
        }
    }
}
