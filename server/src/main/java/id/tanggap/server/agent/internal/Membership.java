package id.tanggap.server.agent.internal;

import org.jspecify.annotations.Nullable;

/**
 * A phone's place in the queue, as it should be or as the PBX has it.
 *
 * @param memberInterface such as {@code PJSIP/2001}
 * @param name display name, written to queue_log
 * @param pauseReason why the queue skips it; null when it may ring. An unnamed pause is empty text.
 */
record Membership(String memberInterface, String name, @Nullable String pauseReason) {}
