/**
 * Events written in the transaction of the change they tell of; the feed carries them to the
 * consoles.
 */
@NullMarked
package id.tanggap.server.platform.outbox;

import org.jspecify.annotations.NullMarked;
