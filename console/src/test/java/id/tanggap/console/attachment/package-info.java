@NullMarked
package id.tanggap.console.attachment;

import org.jspecify.annotations.NullMarked;
