@NullMarked
package id.tanggap.console.settings.whatif;

import org.jspecify.annotations.NullMarked;
