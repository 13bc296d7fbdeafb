/** Equipment of the desk and of the units: where it stands, its history, its tickets. */
@NullMarked
package id.tanggap.server.asset;

import org.jspecify.annotations.NullMarked;
