package org.daybook.query.proof.witness;

import java.time.Duration;
import java.util.List;

/**
 * The witnesses to ask, and how often.
 *
 * @param pace how long to wait between one asking and the next
 */
public record WitnessSettings(List<Witness> witnesses, Duration pace) {}
