@NullMarked
package id.tanggap.console.ui;

import org.jspecify.annotations.NullMarked;
