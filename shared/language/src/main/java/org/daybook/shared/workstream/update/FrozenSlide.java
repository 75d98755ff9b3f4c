package org.daybook.shared.workstream.update;

/** The slide as submitted: canonical JSON (RFC 8785), always served as these characters in UTF-8. */
public record FrozenSlide(String json) {}
