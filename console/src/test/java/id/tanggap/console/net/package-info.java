@NullMarked
package id.tanggap.console.net;

import org.jspecify.annotations.NullMarked;
