package id.tanggap.protocol.supportgroup;

/** How a support group's tickets find the one who works on them. */
public enum AssignmentMode {
    /** Members take them, or somebody gives them. */
    BY_HAND,
    /** Each ticket that comes goes to a member who is there, in turn. */
    ROUND_ROBIN
}
