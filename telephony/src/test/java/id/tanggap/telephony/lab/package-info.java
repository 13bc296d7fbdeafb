/** Programs to look at a real PBX by hand; they need {@code ./tanggap lab up}. */
@NullMarked
package id.tanggap.telephony.lab;

import org.jspecify.annotations.NullMarked;
