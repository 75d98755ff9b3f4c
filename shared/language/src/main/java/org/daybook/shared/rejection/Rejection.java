package org.daybook.shared.rejection;

/** Thrown when a command or a question is refused, with nothing written. The code is stable and part of the API. */
public final class Rejection extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final String field;

    public Rejection(Kind kind, String code, String field, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
        this.field = field;
    }

    /** One that is about no field. */
    public Rejection(Kind kind, String code, String message) {
        this(kind, code, "", message);
    }

    /** Why it is refused; the API answers each kind with one status. */
    public enum Kind {
        /** Understood but invalid (422). */
        INVALID,
        /** Breaks a rule of the domain (409). */
        CONFLICT,
        /** The actor may not (403). */
        FORBIDDEN,
        /** There is no such thing (404). */
        NOT_FOUND,
        /** The actor looked at an older version (412). */
        STALE,
        /** Try later (503). */
        UNAVAILABLE
    }

    public Kind kind() {
        return kind;
    }

    /** In kebab-case, for instance {@code red-needs-a-reason}. */
    public String code() {
        return code;
    }

    /** The field of the request that it is about; empty where it is about none. */
    public String field() {
        return field;
    }
}
