/**
 * From what Asterisk says about channels to what happened to calls. Pure: no threads, no clock, no
 * input or output; everything runs on the one thread of the gateway that owns a {@link
 * id.tanggap.telephony.reducer.CallReducer}.
 */
@NullMarked
package id.tanggap.telephony.reducer;

import org.jspecify.annotations.NullMarked;
