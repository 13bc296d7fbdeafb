package id.tanggap.console.ticket;

import id.tanggap.console.reference.Choice;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.training.CurriculumView;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Chooses the training topic a ticket is about, or none. */
final class CurriculumBox {
    private final JComboBox<Choice<String>> box = new JComboBox<>();
    private final Messages messages;
    private final TicketCatalogue catalogue;
    private @Nullable String wanted;
    private boolean filling;

    /**
     * @param edited told of every choice of the user
     */
    CurriculumBox(String name, Messages messages, TicketCatalogue catalogue, Runnable edited) {
        this.messages = messages;
        this.catalogue = catalogue;
        box.setName(name);
        box.setMaximumRowCount(16);
        fill();
        box.addActionListener(
                event -> {
                    if (!filling) {
                        wanted = Choice.selected(box);
                        edited.run();
                    }
                });
    }

    JComponent component() {
        return box;
    }

    /** Code of the topic; null for none. */
    @Nullable String value() {
        return wanted;
    }

    /** Shows a topic without telling of it; its name follows once the topics are known. */
    void show(@Nullable String code) {
        wanted = code;
        fill();
        catalogue.whenCurriculaLoaded(this::fill);
    }

    private void fill() {
        filling = true;
        try {
            box.removeAllItems();
            box.addItem(new Choice<>(null, messages.text("ticket.field.curriculum.none")));
            for (CurriculumView topic : catalogue.curricula()) {
                box.addItem(
                        new Choice<>(
                                topic.code(),
                                messages.english() ? topic.titleEn() : topic.title()));
            }
            String code = wanted;
            boolean offered =
                    catalogue.curricula().stream().anyMatch(topic -> topic.code().equals(code));
            if (code != null && !offered) {
                box.addItem(new Choice<>(code, code));
            }
            Choice.select(box, code);
        } finally {
            filling = false;
        }
    }
}
