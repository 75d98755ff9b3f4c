package org.daybook.shared.workstream;

import org.daybook.shared.text.Text;

/** The workstream was opened again. */
public record WorkstreamReopened(Text reason) implements WorkstreamLifeEvent {}
