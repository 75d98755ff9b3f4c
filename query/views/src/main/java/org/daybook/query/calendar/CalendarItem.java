package org.daybook.query.calendar;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.portfolio.LastUpdate;
import org.daybook.query.portfolio.ReportDue;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.slide.SlideRag;
import org.daybook.shared.text.Post;

/**
 * Something due in a workstream.
 *
 * @param owner the post that owns it; absent before the first assignment
 * @param mine whether that is the reader's account
 * @param lastUpdate absent before the first update
 * @param owed the report that it owes next; absent where the programme has set no cycle
 * @param missed how many reports were due since the last update and have not come
 * @param coming the days of reports after today, within the horizon
 * @param due what is promised for a day within the horizon or overdue, by its last possible day; empty where not only what
 *     is the reader's own was asked for
 */
public record CalendarItem(
        String id,
        Named programme,
        Named workstream,
        Marking marking,
        Post owner,
        boolean mine,
        SlideRag projectRag,
        SlideRag benefitRag,
        LastUpdate lastUpdate,
        ReportDue owed,
        int missed,
        List<LocalDate> coming,
        List<DueThing> due)
        implements Listed {}
