package org.daybook.shared.meeting.privacy;

/**
 * The minutes of private items as they were frozen.
 *
 * @param json canonical JSON (RFC 8785), always served as these characters in UTF-8
 */
public record FrozenPrivateMinutes(String json, String digest, String digestSalt) {}
