/**
 * The supervisor's settings: the screen with its list of pages, and what every page that keeps a
 * list of things has in common. A page is a {@link id.tanggap.console.settings.SettingsPage}; those
 * that are shown are listed in {@code app.SettingsPages}.
 */
@NullMarked
package id.tanggap.console.settings;

import org.jspecify.annotations.NullMarked;
