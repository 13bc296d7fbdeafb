package id.tanggap.console.app;

import id.tanggap.console.link.TicketOpener;
import id.tanggap.console.macro.MacroPages;
import id.tanggap.console.recurrence.RecurrencePage;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.session.Workplace;
import id.tanggap.console.settings.SettingsCatalogue;
import id.tanggap.console.settings.SettingsPage;
import id.tanggap.console.settings.calendar.CalendarPage;
import id.tanggap.console.settings.calendar.HolidayPage;
import id.tanggap.console.settings.category.CategoryPage;
import id.tanggap.console.settings.group.AbsencePage;
import id.tanggap.console.settings.group.GroupPage;
import id.tanggap.console.settings.policy.PolicyPage;
import id.tanggap.console.settings.template.TemplatePage;
import id.tanggap.console.settings.whatif.WhatIfPage;
import java.util.List;
import java.util.function.Consumer;

/** The pages of the settings, in the order they are listed. A new page is added here. */
final class SettingsPages {
    private SettingsPages() {}

    /**
     * Makes them.
     *
     * @param toFront brings a page to the front, by its key
     */
    static List<SettingsPage> create(
            Workplace place, UnitCatalogue units, TicketOpener tickets, Consumer<String> toFront) {
        SettingsCatalogue catalogue =
                new SettingsCatalogue(place.api(), place.tasks(), units, place.messages().english())
                        .follow(place.events());
        WhatIfPage whatIf = new WhatIfPage(place, tickets, toFront);
        return List.of(
                new PolicyPage(place, catalogue, whatIf),
                new CalendarPage(place, whatIf),
                new HolidayPage(place),
                whatIf,
                new CategoryPage(place, catalogue),
                new GroupPage(place, catalogue),
                new AbsencePage(place),
                new TemplatePage(place, catalogue),
                MacroPages.replies(place),
                MacroPages.macros(place),
                RecurrencePage.create(place));
    }

    /** Those that administrators may look at: what is promised, and in which hours. */
    static List<SettingsPage> readable(
            Workplace place, UnitCatalogue units, TicketOpener tickets, Consumer<String> toFront) {
        SettingsCatalogue catalogue =
                new SettingsCatalogue(
                        place.api(), place.tasks(), units, place.messages().english());
        // Nothing can be changed, so nothing is ever put on this bench.
        WhatIfPage bench = new WhatIfPage(place, tickets, toFront);
        return List.of(
                new PolicyPage(place, catalogue, bench),
                new CalendarPage(place, bench),
                new HolidayPage(place));
    }
}
