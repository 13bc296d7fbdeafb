@NullMarked
package id.tanggap.console.settings.group;

import org.jspecify.annotations.NullMarked;
