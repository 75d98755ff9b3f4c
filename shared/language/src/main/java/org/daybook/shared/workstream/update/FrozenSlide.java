package org.daybook.shared.workstream.update;

/** The slide as it was submitted: canonical JSON (RFC 8785), served as these characters in UTF-8 for ever. */
public record FrozenSlide(String json) {}
