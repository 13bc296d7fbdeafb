@NullMarked
package id.tanggap.console.contact;

import org.jspecify.annotations.NullMarked;
