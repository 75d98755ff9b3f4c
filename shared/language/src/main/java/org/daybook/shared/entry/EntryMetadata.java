package org.daybook.shared.entry;

/** The names under which the metadata of a stored event is stored. Every value is a string. */
public final class EntryMetadata {

    /** Opaque account id. */
    public static final String ACTOR = "actor";
    /** The role or capacity in which the actor acted. */
    public static final String ROLE = "role";
    /** The post of the account's holder. */
    public static final String POST = "post";
    /** ISO day. */
    public static final String EFFECTIVE_ON = "effectiveOn";
    /** IANA zone of the installation. */
    public static final String ZONE = "zone";
    /** Base64 of 16 random bytes that salt the digest of the payload. */
    public static final String SALT = "salt";
    /** Base64 of a SHA-256 over actor and Idempotency-Key; absent where none was given. */
    public static final String IDEMPOTENCY = "idempotency";
    /** Base64 of SHA-256 over the salt, the name of the command and its canonical body; present with {@link #IDEMPOTENCY}. */
    public static final String BODY_DIGEST = "bodyDigest";

    private EntryMetadata() {}
}
