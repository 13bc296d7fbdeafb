package id.tanggap.console.knowledge;

import id.tanggap.console.ui.Cell;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;

/** Words and signs of articles. */
final class KnowledgeWords {
    private final Messages messages;

    KnowledgeWords(Messages messages) {
        this.messages = messages;
    }

    /** State with its icon and tone. */
    Cell state(ArticleState state) {
        Cell cell = Cell.of(messages.of(state)).withOrder(state);
        return switch (state) {
            case DRAFT -> cell.withIcon("edit").withTone(Tone.WARN);
            case REVIEWED -> cell.withIcon("check").withTone(Tone.OK);
            case RETIRED -> cell.withIcon("close").withTone(Tone.MUTED);
        };
    }

    /** {@code 9 dari 10}: voices that say it helped, of all; a dash where nobody said anything. */
    Cell helpful(ArticleRow row) {
        int voices = row.helpful() + row.unhelpful();
        if (voices == 0) {
            return Cell.number("—", -1);
        }
        return Cell.number(
                        messages.text("knowledge.helpful.of", row.helpful(), voices),
                        100 * row.helpful() / voices)
                .withTooltip(messages.text("knowledge.helpful.tooltip", row.helpful(), voices));
    }
}
