package org.daybook.shared.meeting.document;

/** The public text of approved minutes: canonical JSON (RFC 8785), always served as these characters in UTF-8. */
public record FrozenMinutes(String json) {}
