package id.tanggap.console.settings.whatif;

import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.settings.Trial;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** "What if": a change of policy or calendar over tickets of the past, before it is in force. */
public final class WhatIfPage implements SettingsPage, Trial.Bench {
    /** Its key. */
    public static final String KEY = "whatif";

    private final Messages messages;
    private final Consumer<String> toFront;
    private final WhatIfPanel panel;
    private final WhatIfPresenter presenter;

    /**
     * @param toFront brings a page of the settings to the front
     */
    public WhatIfPage(Workplace workplace, TicketOpener tickets, Consumer<String> toFront) {
        messages = workplace.messages();
        this.toFront = toFront;
        panel = new WhatIfPanel(workplace, tickets, toFront, this::presenter);
        presenter =
                new WhatIfPresenter(
                        panel, workplace.api(), workplace.tasks(), workplace.times()::today);
        panel.render(presenter.state());
    }

    private WhatIfPresenter presenter() {
        return presenter;
    }

    @Override
    public void put(Trial trial) {
        presenter.put(trial);
        toFront.accept(KEY);
    }

    @Override
    public void saved(String pageKey) {
        Trial trial = presenter.state().trial();
        if (trial != null && trial.pageKey().equals(pageKey)) {
            presenter.clear();
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return messages.text("settings.whatIf.title");
    }

    @Override
    public String icon() {
        return "history";
    }

    @Override
    public JComponent component() {
        return panel.component();
    }

    @Override
    public void shown() {
        panel.focus();
    }

    @Override
    public boolean ready() {
        return !presenter.state().running();
    }

    @Override
    public List<Screen.Pose> poses() {
        return List.of(
                new Screen.Pose("month", () -> presenter.choose(Period.THIS_MONTH)),
                new Screen.Pose("empty", presenter::clear));
    }
}
