package org.daybook.query.proof.trail;

import java.time.Instant;
import java.time.LocalDate;

/** A decision with its trail, and its place on the two clocks. */
record TrailAnswer(LocalDate on, Instant knownAt, long position, DecisionTrail trail) {}
