package org.daybook.shared.meeting.paper;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Withdraws a paper, which keeps its number. */
public record WithdrawPaper(LocalId paper, Text reason) implements PaperCommand {}
