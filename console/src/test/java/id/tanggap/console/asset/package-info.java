@NullMarked
package id.tanggap.console.asset;

import org.jspecify.annotations.NullMarked;
