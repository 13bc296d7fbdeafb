package id.tanggap.protocol.identity;

/** What a user does at the desk; a user may have several. */
public enum Role {
    /** Answers calls, files tickets, looks up reports. */
    AGENT,
    /** Works tickets of his support group. */
    TECHNICIAN,
    /** Plans training sessions and takes attendance. */
    TRAINER,
    /** Sees live figures and reports, sets policies. */
    SUPERVISOR,
    /** Manages users and settings; does not see tickets by that role alone. */
    ADMIN
}
