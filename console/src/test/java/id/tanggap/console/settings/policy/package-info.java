@NullMarked
package id.tanggap.console.settings.policy;

import org.jspecify.annotations.NullMarked;
