/**
 * Asterisk as Tanggap sees it: calls by linkedid, legs by uniqueid, queue members by interface.
 *
 * <p>No type of the AMI library appears here; {@code id.tanggap.telephony.ami} translates.
 */
@NullMarked
package id.tanggap.telephony;

import org.jspecify.annotations.NullMarked;
