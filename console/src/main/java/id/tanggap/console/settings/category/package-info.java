/** The page of categories: two levels, with fields of their own. */
@NullMarked
package id.tanggap.console.settings.category;

import org.jspecify.annotations.NullMarked;
