@NullMarked
package id.tanggap.telephony.ami;

import org.jspecify.annotations.NullMarked;
