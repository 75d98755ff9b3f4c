package org.daybook.shared.workstream;

import org.daybook.shared.text.Text;

/** The workstream was closed. */
public record WorkstreamClosed(Text reason) implements WorkstreamLifeEvent {}
