@NullMarked
package id.tanggap.console.settings.category;

import org.jspecify.annotations.NullMarked;
