package id.tanggap.server.platform.pbx;

import id.tanggap.telephony.PbxEvent;

/**
 * Hears what the PBX tells, in order, inside a transaction that holds the {@link DeskLock}. May be
 * told the same event again when the transaction had to be repeated: effects outside the database
 * must not mind.
 */
public interface PbxSubscriber {
    /** Takes an event in. An outage of the database is retried; any other exception skips it. */
    void on(PbxEvent event);
}
