package id.tanggap.console.settings;

import com.formdev.flatlaf.FlatClientProperties;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.ui.AppAction;
import id.tanggap.console.ui.Icons;
import id.tanggap.console.ui.Labels;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Screen;
import id.tanggap.console.ui.ToggleGroup;
import id.tanggap.console.ui.Tone;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** What supervisors set: the pages by name on the left, the chosen one beside them. */
public final class SettingsScreen implements Screen {
    private final Map<String, SettingsPage> pages = new LinkedHashMap<>();
    private final Map<String, JToggleButton> buttons = new LinkedHashMap<>();
    private final List<AppAction> destinations = new ArrayList<>();
    private final JPanel panel = new JPanel(new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private SettingsPage current;

    /**
     * @param make makes the pages, at least one, in the order of the list; given to it is what
     *     brings a page to the front by its key
     */
    public SettingsScreen(
            Workplace workplace, Function<Consumer<String>, List<SettingsPage>> make) {
        Messages messages = workplace.messages();
        List<SettingsPage> made = make.apply(this::show);
        current = made.getFirst();
        panel.setName("settings.screen");
        JPanel list =
                new JPanel(
                        new MigLayout("insets 12 8 8 8, wrap 1, fillx, gapy 2", "[grow,fill,176]"));
        Labels.styled(list, "bar");
        list.add(Labels.section(messages.text("settings.screen.title")), "gap 8 0 0 8");
        ToggleGroup group = new ToggleGroup();
        for (SettingsPage page : made) {
            pages.put(page.key(), page);
            AppAction open =
                    AppAction.titled(
                            "settings.page." + page.key(), page.title(), () -> show(page.key()));
            destinations.add(open);
            JToggleButton button = button(page, open);
            group.add(button);
            list.add(button, "h 34!");
            stage.add(page.component(), page.key());
        }
        panel.add(list, BorderLayout.WEST);
        panel.add(stage, BorderLayout.CENTER);
        choose(current);
    }

    private JToggleButton button(SettingsPage page, AppAction open) {
        JToggleButton button = new JToggleButton(page.title());
        button.setIcon(Icons.of(page.icon(), 16, Tone.MUTED));
        button.setSelectedIcon(Icons.of(page.icon(), 16, Tone.ACCENT));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(8);
        button.setName(open.key());
        button.setToolTipText(page.title());
        button.putClientProperty(FlatClientProperties.STYLE_CLASS, "nav");
        button.addActionListener(open);
        buttons.put(page.key(), button);
        return button;
    }

    /** Brings a page to the front. */
    public void show(String pageKey) {
        SettingsPage page = pages.get(pageKey);
        if (page != null) {
            choose(page);
            page.shown();
        }
    }

    private void choose(SettingsPage page) {
        current = page;
        JToggleButton button = buttons.get(page.key());
        if (button != null) {
            button.setSelected(true);
        }
        cards.show(stage, page.key());
    }

    @Override
    public String key() {
        return "settings";
    }

    @Override
    public String icon() {
        return "settings";
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        current.shown();
    }

    @Override
    public boolean ready() {
        return current.ready();
    }

    @Override
    public List<AppAction> actions() {
        List<AppAction> all = new ArrayList<>(current.actions());
        all.addAll(destinations);
        return all;
    }

    @Override
    public boolean hasUnsavedText() {
        return pages.values().stream().anyMatch(SettingsPage::hasUnsavedText);
    }

    @Override
    public List<Pose> poses() {
        List<Pose> poses = new ArrayList<>();
        for (SettingsPage page : pages.values()) {
            poses.add(new Pose(page.key(), () -> show(page.key())));
            for (Pose pose : page.poses()) {
                poses.add(new Pose(page.key() + "-" + pose.name(), pose.enter()));
            }
        }
        return poses;
    }

    @Override
    public void close() {
        pages.values().forEach(SettingsPage::close);
    }
}
