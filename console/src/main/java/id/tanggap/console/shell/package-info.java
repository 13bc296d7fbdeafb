/** The frame around all screens: navigation, state bar, status bar, palette. */
@NullMarked
package id.tanggap.console.shell;

import org.jspecify.annotations.NullMarked;
