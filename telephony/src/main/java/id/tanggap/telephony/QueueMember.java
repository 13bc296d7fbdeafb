package id.tanggap.telephony;

import org.jspecify.annotations.Nullable;

/**
 * A phone in a queue, as the PBX sees it now.
 *
 * @param queue name of the queue, such as {@code bantuan}
 * @param memberInterface the phone, such as {@code PJSIP/2001}
 * @param memberName the display name given when the member was added; written to queue_log
 * @param paused whether the queue skips this member
 * @param pauseReason reason of the current pause; null when not paused or none was given
 * @param device state of the phone
 * @param inCall whether the member is in a call <em>of this queue</em>; the device is per phone
 */
public record QueueMember(
        String queue,
        String memberInterface,
        String memberName,
        boolean paused,
        @Nullable String pauseReason,
        DeviceState device,
        boolean inCall) {}
