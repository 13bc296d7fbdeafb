@NullMarked
package id.tanggap.console.settings.template;

import org.jspecify.annotations.NullMarked;
