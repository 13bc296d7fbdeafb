package id.tanggap.console.ticket;

import id.tanggap.console.link.ArticleHelp;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.protocol.ticket.TicketDetail;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The editor new tickets are filed with: its presenter and its panel. */
final class TicketFiling {
    private final TicketEditorPanel panel;
    private final TicketEditorPresenter presenter;

    /**
     * @param gestures what leads away from the editor
     * @param articles shows articles beside a draft
     * @param filed told of the ticket that was filed, or that took what was written
     * @param changedSince takes up, for a ticket's page, what was changed after it was sent
     */
    TicketFiling(
            Workplace workplace,
            TicketCatalogue catalogue,
            TicketWords words,
            UnitCatalogue units,
            TicketDrafts drafts,
            TicketEditorPanel.Gestures gestures,
            ArticleHelp articles,
            Consumer<TicketDetail> filed,
            Consumer<TicketDrafts.Kept> changedSince) {
        panel =
                new TicketEditorPanel(
                        workplace, catalogue, words, units, gestures, articles, this::presenter);
        presenter =
                new TicketEditorPresenter(
                        panel,
                        workplace.api(),
                        workplace.tasks(),
                        catalogue,
                        drafts,
                        filed,
                        filed,
                        changedSince);
    }

    JComponent component() {
        return panel;
    }

    TicketEditorPresenter presenter() {
        return presenter;
    }
}
