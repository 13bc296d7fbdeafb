@NullMarked
package id.tanggap.console.draft;

import org.jspecify.annotations.NullMarked;
