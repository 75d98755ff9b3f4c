package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.text.Post;

/**
 * The clearance of a slide by the sponsor of its workstream.
 *
 * @param number of the request for it
 * @param by the post that cleared it
 * @param on the day from which it was cleared
 */
public record SlideClearance(int number, Post by, LocalDate on) {}
