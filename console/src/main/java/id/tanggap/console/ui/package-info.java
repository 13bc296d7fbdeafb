/** The widget kit every screen is made of: texts, actions, forms, tables, states of a panel. */
@NullMarked
package id.tanggap.console.ui;

import org.jspecify.annotations.NullMarked;
