/**
 * The whole product, as its users have it: the packaged server as a process, a real Asterisk, real
 * windows. Nothing is mocked.
 */
@NullMarked
package id.tanggap.e2e;

import org.jspecify.annotations.NullMarked;
