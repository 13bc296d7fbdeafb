package id.tanggap.telephony;

/** Receives what the PBX tells. */
@FunctionalInterface
public interface PbxListener {

    /**
     * Called for every event, one at a time and in order, on the gateway's single reducer thread.
     * While it runs, later events wait in memory: hand slow work (database, sockets) to another
     * thread, and never wait here for the result of an action. An exception is logged and the next
     * event is delivered.
     */
    void on(PbxEvent event);
}
