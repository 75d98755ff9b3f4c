package org.daybook.query.asof;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One place on the two clocks. As a parameter of a handler method it is resolved from the request's {@code on} (ISO
 * day, default today or, with {@code knownAt} alone, the day of that), {@code knownAt} (ISO instant with offset,
 * default now) and {@code atLeast} ({@code <version>} where the path has an {@code id}, else {@code <id>:<version>}):
 *
 * <pre>{@code
 * @GetMapping("/api/portfolio")
 * PortfolioAnswer portfolio(AsOf asOf, @AuthenticationPrincipal Actor reader) { ... }
 * }</pre>
 *
 * Every answer names all three: {@code {"on", "knownAt", "position", ...}}.
 *
 * @param on the day whose state is requested, in the installation's zone; never in the future
 * @param knownAt the instant up to which the record is known, UTC
 * @param position the position of the last entry known then; -1 while the record is empty
 */
public record AsOf(LocalDate on, Instant knownAt, long position) {}
