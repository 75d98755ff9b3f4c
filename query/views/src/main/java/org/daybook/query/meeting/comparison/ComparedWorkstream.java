package org.daybook.query.meeting.comparison;

import org.daybook.query.compare.Comparison;
import org.daybook.query.listing.Named;

/**
 * What changed in a workstream between what two meetings saw of it.
 *
 * @param fromUpdate the number of the update that lay before the first meeting; absent where none did
 * @param toUpdate the same of the second
 */
public record ComparedWorkstream(Named workstream, Integer fromUpdate, Integer toUpdate, Comparison comparison) {}
