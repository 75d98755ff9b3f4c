package org.daybook.shared.decision;

import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * On whose authority a decision was taken.
 *
 * @param ofBoard the board that took it or, for an officer, that delegated it; absent where none is known
 * @param atMeeting the meeting at which it was taken; only where it was taken at one
 * @param item of the agenda of that meeting; absent where none is named
 * @param minuteNumber as the body numbers its minutes ("60/17"); absent where it has none
 * @param officer the post that took it under delegation; only where an officer did
 * @param delegation the scheme or resolution that delegates it, in words; only where an officer took it
 * @param power the power that the board delegated, by the id that the board's record gives it; only where an officer took it
 * @param foundIn the paper in which it was found; only where it comes from an older register
 */
public record Authority(
        HowTaken how,
        @Nullable BoardId ofBoard,
        @Nullable MeetingId atMeeting,
        @Nullable LocalId item,
        @Nullable Label minuteNumber,
        @Nullable Post officer,
        @Nullable Name delegation,
        @Nullable LocalId power,
        @Nullable Name foundIn) {}
