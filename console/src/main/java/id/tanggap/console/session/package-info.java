/** Who is signed in and the live state of the desk. */
@NullMarked
package id.tanggap.console.session;

import org.jspecify.annotations.NullMarked;
