@NullMarked
package id.tanggap.console.session;

import org.jspecify.annotations.NullMarked;
