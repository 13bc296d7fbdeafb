package id.tanggap.protocol.fault;

/** Kind of refusal; decides the HTTP status. */
public enum FaultCategory {
    /** The request is not well formed or breaks a rule on its own: 400 or 422. */
    VALIDATION(422),
    /** Not signed in, or the token is not valid any more. */
    UNAUTHENTICATED(401),
    /** Signed in, but not allowed. */
    FORBIDDEN(403),
    /** What is named does not exist, or the caller may not see it. */
    NOT_FOUND(404),
    /** The request does not fit the present state. */
    CONFLICT(409),
    /** Too much, too fast. */
    OVERLOAD(429),
    /** A part the request needs is out of reach for now: database, PBX, DORS. */
    UNAVAILABLE(503),
    /** A defect of ours; the correlation id finds it in the log. */
    INTERNAL(500);

    private final int httpStatus;

    FaultCategory(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** HTTP status of this kind. */
    public int httpStatus() {
        return httpStatus;
    }
}
