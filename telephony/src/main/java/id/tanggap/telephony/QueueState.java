package id.tanggap.telephony;

import java.time.Duration;

/**
 * A queue at the moment of a snapshot.
 *
 * @param queue name of the queue
 * @param strategy how the PBX distributes calls, such as {@code rrmemory}
 * @param waiting number of callers in the queue, without those already talking
 * @param serviceLevel within this time a call counts as answered in service level
 */
public record QueueState(String queue, String strategy, int waiting, Duration serviceLevel) {}
