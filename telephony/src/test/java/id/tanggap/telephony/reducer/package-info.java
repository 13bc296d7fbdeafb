@NullMarked
package id.tanggap.telephony.reducer;

import org.jspecify.annotations.NullMarked;
