package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;

/**
 * What a change of policies, calendars or holidays would touch.
 *
 * @param open how many tickets are open
 * @param touched how many of them would be counted anew, because another promise or other hours
 *     would hold for them; what is met or missed already stays so
 */
public record SlaEffect(int open, int touched) implements ServerReply {}
