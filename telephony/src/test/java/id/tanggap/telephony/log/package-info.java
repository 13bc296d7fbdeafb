@NullMarked
package id.tanggap.telephony.log;

import org.jspecify.annotations.NullMarked;
