package id.tanggap.protocol.fault;

import static id.tanggap.protocol.fault.FaultCategory.CONFLICT;
import static id.tanggap.protocol.fault.FaultCategory.FORBIDDEN;
import static id.tanggap.protocol.fault.FaultCategory.INTERNAL;
import static id.tanggap.protocol.fault.FaultCategory.NOT_FOUND;
import static id.tanggap.protocol.fault.FaultCategory.OVERLOAD;
import static id.tanggap.protocol.fault.FaultCategory.UNAUTHENTICATED;
import static id.tanggap.protocol.fault.FaultCategory.UNAVAILABLE;
import static id.tanggap.protocol.fault.FaultCategory.VALIDATION;

/** Every refusal the server gives. The name is contract text: never renamed, never reused. */
public enum FaultCode {
    /** The text is not JSON, or not of the expected shape. */
    MALFORMED(VALIDATION),
    /** Larger than the limit: a frame over 64 KiB, a body over the limit. */
    TOO_LARGE(VALIDATION),
    /** The command's type is not known to this server. */
    UNKNOWN_COMMAND(VALIDATION),
    /** None of the console's protocol versions is spoken here. */
    UNSUPPORTED_VERSION(VALIDATION),
    /** One or more fields are not valid; see the field errors. */
    INVALID(VALIDATION),
    /** The first frame of a connection must be {@code session.hello}. */
    HELLO_EXPECTED(CONFLICT),
    /** The same command id was used before with another content. */
    COMMAND_ID_REUSED(VALIDATION),
    /** The same command is still under way, or its outcome at another system is not known. */
    COMMAND_UNFINISHED(CONFLICT),

    /** Name or password is wrong, or the account is disabled; which one is not told. */
    BAD_CREDENTIALS(UNAUTHENTICATED),
    /** No token, an expired one or one that is not ours. */
    TOKEN_INVALID(UNAUTHENTICATED),
    /** The refresh token was used before: the whole family is ended. */
    REFRESH_REUSED(UNAUTHENTICATED),
    /** Too many failed attempts; {@code retryAfterSeconds} tells when to try again. */
    TOO_MANY_ATTEMPTS(OVERLOAD),
    /** The signed-in user's roles do not allow this. */
    NOT_ALLOWED(FORBIDDEN),

    /** Nothing with that id, or not visible to the caller. */
    NOT_FOUND_HERE(NOT_FOUND),
    /**
     * The record was changed by somebody else since it was read; {@code currentVersion} and {@code
     * changedBy} tell.
     */
    STALE_VERSION(CONFLICT),
    /** An update must name the version it was made from. */
    VERSION_REQUIRED(VALIDATION),
    /** A record with this key exists already. */
    DUPLICATE(CONFLICT),
    /** The last administrator cannot be disabled: nobody could manage users any more. */
    LAST_ADMIN(CONFLICT),

    /** The status change is not in the transition table; {@code from} and {@code to} tell. */
    TICKET_TRANSITION(CONFLICT),
    /**
     * Fields were changed by somebody else to other values since they were read; a field error
     * {@code CONFLICT} for each tells {@code base}, {@code mine}, {@code theirs}, {@code changedBy}
     * and {@code changedAt}. Nothing was changed.
     */
    EDIT_CONFLICT(CONFLICT),
    /** The time to reopen it is over since {@code until}: file a new ticket that follows it. */
    REOPEN_TOO_LATE(CONFLICT),
    /** {@code count} tasks of {@code number} are open: do them, or say that you know. */
    OPEN_TASKS(CONFLICT),
    /** The link would close a circle: {@code number} leads back to where it begins. */
    LINK_CYCLE(CONFLICT),
    /**
     * The tickets cannot be merged; {@code reason} is SELF, SOURCE_CLOSED, TARGET_CLOSED, TYPE or
     * CYCLE.
     */
    MERGE_REFUSED(CONFLICT),
    /** The ticket is resolved or closed already. */
    TICKET_NOT_OPEN(CONFLICT),
    /** The ticket is closed: it stays as it is. */
    TICKET_CLOSED(CONFLICT),
    /** The assignee is not a member of the support group. */
    NOT_IN_GROUP(CONFLICT),
    /** {@code items} of the checklist are to be done before the ticket goes on. */
    CHECKLIST_OPEN(CONFLICT),
    /** No ticket of the user's support groups waits for somebody. */
    NO_TICKET_WAITING(NOT_FOUND),
    /** The user is away in that time already; {@code from} and {@code until} tell. */
    ABSENCE_OVERLAP(CONFLICT),
    /**
     * The substitute cannot stand in; {@code reason} is SELF, ABSENT (he is away then himself),
     * CHAIN (the user stands in for {@code name} then) or CYCLE.
     */
    SUBSTITUTE_REFUSED(CONFLICT),

    /**
     * The policy that every ticket of a priority falls back to can be neither disabled, retired nor
     * made for other tickets; {@code name} tells which.
     */
    SLA_STANDARD(CONFLICT),
    /** A newer search for the same place on the screen was begun: nobody waits for this one. */
    SUPERSEDED(CONFLICT),
    /** The search takes too long; narrow it down. */
    SEARCH_TIMEOUT(OVERLOAD),
    /** More tickets fit than may be changed at once; {@code max} tells. */
    TOO_MANY_TICKETS(CONFLICT),

    /**
     * The file is not taken: its content is of no kind that is taken, or contradicts its name or
     * its declared type. The field errors tell which, with what it is.
     */
    ATTACHMENT_TYPE(VALIDATION),
    /** The file could do harm to whoever opens it; the field errors tell why. */
    ATTACHMENT_UNSAFE(VALIDATION),
    /** The attachment is known, but its content is not where it should be. */
    ATTACHMENT_MISSING(UNAVAILABLE),
    /** No room for files is left: the disk or the quota is full. Nothing was saved. */
    STORAGE_FULL(UNAVAILABLE),

    /** The agent has not signed in to an extension. */
    AGENT_OFFLINE(CONFLICT),
    /** The extension is in use by another agent. */
    EXTENSION_IN_USE(CONFLICT),
    /** The agent's state does not allow this now. */
    AGENT_BUSY(CONFLICT),
    /** The call has ended or was never there. */
    CALL_GONE(CONFLICT),
    /** The PBX refused; {@code reason} carries its words. */
    PBX_REFUSED(CONFLICT),
    /** The PBX is out of reach. */
    PBX_UNAVAILABLE(UNAVAILABLE),

    /** The report number cannot be read; the field errors say which part, with suggestions. */
    DORS_NUMBER(VALIDATION),
    /** DORS is out of reach and no earlier answer is known. */
    DORS_UNAVAILABLE(UNAVAILABLE),

    /**
     * Trainer or room is taken at that time; {@code kind}, {@code session}, {@code from}, {@code
     * to} tell.
     */
    TRAINING_CLASH(CONFLICT),
    /** The session has no free place. */
    TRAINING_FULL(CONFLICT),
    /** The session's state does not allow this; {@code reason} tells. */
    TRAINING_STATE(CONFLICT),

    /** The state change is not in the article's transition table; {@code from}, {@code to} tell. */
    ARTICLE_STATE(CONFLICT),
    /** Who wrote an article cannot review it. */
    OWN_ARTICLE(FORBIDDEN),

    /** Overload: try again after {@code retryAfterSeconds}. */
    BUSY(OVERLOAD),
    /** The database is out of reach; nothing was saved. */
    DATABASE_UNAVAILABLE(UNAVAILABLE),
    /**
     * Console only: the connection was lost before an answer came; the outcome is unknown and the
     * command may be sent again with its id.
     */
    CONNECTION_LOST(UNAVAILABLE),
    /** Console only: no answer within the time limit. */
    TIMEOUT(UNAVAILABLE),
    /** A defect of ours. */
    UNEXPECTED(INTERNAL);

    private final FaultCategory category;

    FaultCode(FaultCategory category) {
        this.category = category;
    }

    /** Kind of refusal. */
    public FaultCategory category() {
        return category;
    }
}
