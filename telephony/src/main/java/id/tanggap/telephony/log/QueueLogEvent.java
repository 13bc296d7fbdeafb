package id.tanggap.telephony.log;

/** What happened in a queue, in the words of queue_log. */
public enum QueueLogEvent {
    /** A caller entered; data: url, caller number, position. */
    ENTERQUEUE,
    /** Caller and member were connected; data: wait, member's uniqueid, ring time. */
    CONNECT,
    /** The caller ended the conversation; data: wait, talk, position at entry. */
    COMPLETECALLER,
    /** The member ended the conversation; data: wait, talk, position at entry. */
    COMPLETEAGENT,
    /** The caller gave up; data: position, position at entry, wait. */
    ABANDON,
    /** The caller waited too long and was let go; data: position, position at entry, wait. */
    EXITWITHTIMEOUT,
    /** The caller left by a key; data: key, position, position at entry, wait. */
    EXITWITHKEY,
    /** The queue had nobody left; data: position, position at entry, wait. */
    EXITEMPTY,
    /** A member did not pick up; data: ring time in milliseconds. */
    RINGNOANSWER,
    /** The ringing was taken back; data: ring time in milliseconds. */
    RINGCANCELED,
    /** The member handed the caller on; data: number, context, wait, talk, position at entry. */
    BLINDTRANSFER,
    /** The same after speaking with the other; data depends on the kind of the goal. */
    ATTENDEDTRANSFER,
    /** A member was added; data: {@code PAUSED} or nothing. */
    ADDMEMBER,
    /** A member was removed. */
    REMOVEMEMBER,
    /** A member was paused in one queue; data: reason. */
    PAUSE,
    /** A member's pause in one queue ended. */
    UNPAUSE,
    /** A member was paused in all queues; data: reason. */
    PAUSEALL,
    /** A member's pause in all queues ended. */
    UNPAUSEALL,
    /** The PBX started: what was open before was never finished. */
    QUEUESTART,
    /** The queues' configuration was read again. */
    CONFIGRELOAD,
    /** Something else; see {@link QueueLogRecord#word()}. */
    OTHER
}
