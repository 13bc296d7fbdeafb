@NullMarked
package id.tanggap.console.settings;

import org.jspecify.annotations.NullMarked;
