/**
 * Asterisk by AMI. The only place that knows asterisk-java: its listener does nothing but translate
 * and enqueue, because the library delivers events and answers on one thread and drops both when
 * that thread falls behind.
 */
@NullMarked
package id.tanggap.telephony.ami;

import org.jspecify.annotations.NullMarked;
