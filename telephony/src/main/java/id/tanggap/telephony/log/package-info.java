/**
 * The PBX's own files, which are the truth about finished calls: CDR (one line per leg) and
 * queue_log (one line per step in a queue). Read by position, so that a reader can store how far it
 * got in the same transaction as what it read, and no line is taken twice or never.
 */
@NullMarked
package id.tanggap.telephony.log;

import org.jspecify.annotations.NullMarked;
