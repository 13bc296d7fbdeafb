/**
 * The language in which tickets are looked for: {@code status:pending polda:NTT due:<4h "gagal
 * sinkron" -vpn}. Plain Java: text in, tree or error out; it knows no database and no clock.
 */
@NullMarked
package id.tanggap.server.search.language;

import org.jspecify.annotations.NullMarked;
