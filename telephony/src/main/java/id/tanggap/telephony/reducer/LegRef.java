package id.tanggap.telephony.reducer;

import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.UniqueId;

/**
 * Which channel a fact is about.
 *
 * @param leg identity of the channel
 * @param call the call it belonged to when the fact was told; changes when calls are joined
 * @param channel the channel's name, such as {@code PJSIP/2001-0000000a}
 */
public record LegRef(UniqueId leg, LinkedId call, String channel) {

    /** The device behind the channel, such as {@code PJSIP/2001}. */
    public String deviceInterface() {
        int dash = channel.lastIndexOf('-');
        return dash < 0 ? channel : channel.substring(0, dash);
    }
}
