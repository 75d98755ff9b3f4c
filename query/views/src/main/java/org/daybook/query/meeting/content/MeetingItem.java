package org.daybook.query.meeting.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.agenda.AgendaItemFacts;
import org.daybook.shared.meeting.agenda.AgendaOrder;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.meeting.attendance.QuorumCount;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.meeting.minutes.MinutesFacts;
import org.daybook.shared.meeting.paper.PaperFacts;
import org.daybook.shared.meeting.privacy.Exemption;
import org.daybook.shared.meeting.privacy.PrivacyFacts;
import org.daybook.shared.meeting.privacy.reader.AskedAttendee;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * An item of the agenda of a meeting.
 *
 * @param item its id in the meeting
 * @param number as it is printed
 * @param kind absent where nobody said
 * @param presenter the post that presents it; absent where nobody said
 * @param allotted minutes of the meeting; absent where nobody said
 * @param concerns what it is about
 * @param urgency why it is taken although the agenda that went out did not have it; absent otherwise
 * @param withdrawn why it was withdrawn after the agenda had gone out; absent otherwise
 * @param sentOut whether it was out when agenda or supplement were last sent
 * @param papers the numbers of its papers
 * @param present how many members and deputies were there when it was taken, as attendance is recorded
 * @param quorate whether these made a quorum; absent where the board has recorded none, or no attendance is recorded
 * @param narrative its minute, as last recorded; absent while there is none
 * @param exempt the ground on which it is private; absent where it is public
 * @param published what was published of a private item; absent where nothing was
 * @param asked the posts asked to attend a private item, as far as the reader may know
 */
public record MeetingItem(
        String item,
        String number,
        Text heading,
        ItemKind kind,
        Post presenter,
        Integer allotted,
        List<Concern> concerns,
        Text urgency,
        Text withdrawn,
        boolean sentOut,
        List<Integer> papers,
        int present,
        Boolean quorate,
        Text narrative,
        Exemption exempt,
        Text published,
        List<AskedAttendee> asked) {

    /**
     * Those of a meeting, in the order of its agenda.
     *
     * @param privacy finds the ground on which an item is private now, whatever day is looked at
     */
    public static List<MeetingItem> of(
            ThingFacts meeting, MeetingProcedure board, Function<String, Optional<Exemption>> privacy) {
        List<AgendaPlace> order =
                meeting.value(AgendaItemFacts.ORDER).map(AgendaOrder::places).orElse(List.of());
        Map<String, AgendaItem> items = MinutesDocument.keyed(meeting, AgendaItemFacts.ITEM);
        Map<String, Text> withdrawn = MinutesDocument.keyed(meeting, AgendaItemFacts.WITHDRAWN);
        Map<String, Text> narratives = MinutesDocument.keyed(meeting, MinutesFacts.NARRATIVE);
        Map<String, Text> published = MinutesDocument.keyed(meeting, PrivacyFacts.OUTCOME);
        List<AskedAttendee> asked = MinutesDocument.keyed(meeting, PrivacyFacts.ADMISSION).values().stream()
                .filter(one -> one.post() != null)
                .toList();
        List<LyingPaper> papers = LyingPaper.of(meeting);
        List<LocalId> ids = order.stream().map(AgendaPlace::item).toList();
        List<Attendance> attendance =
                List.copyOf(MinutesDocument.attendance(meeting).values());
        Set<LocalId> out = MinutesDocument.keyed(meeting, PaperFacts.ISSUE).values().stream()
                .flatMap(issue -> issue.order().stream())
                .map(AgendaPlace::item)
                .collect(Collectors.toSet());
        return order.stream()
                .map(place -> {
                    AgendaItem item = items.get(place.item().value());
                    List<Attendance> there = QuorumCount.at(item.item(), attendance, ids);
                    return new MeetingItem(
                            item.item().value(),
                            place.number().value(),
                            item.heading(),
                            item.kind(),
                            item.presenter(),
                            item.allotted(),
                            item.concerns(),
                            item.urgency(),
                            withdrawn.get(item.item().value()),
                            out.contains(item.item()),
                            papers.stream()
                                    .filter(paper -> item.item().equals(paper.item()))
                                    .map(LyingPaper::ordinal)
                                    .toList(),
                            there.size(),
                            quorate(attendance, there, board),
                            narratives.get(item.item().value()),
                            privacy.apply(item.item().value()).orElse(null),
                            published.get(item.item().value()),
                            asked.stream()
                                    .filter(one -> one.item().equals(item.item()))
                                    .toList());
                })
                .toList();
    }

    /**
     * The same without what concerns others than those workstreams and reviews.
     *
     * @param hidden the numbers of the papers that are left out
     */
    public MeetingItem naming(Predicate<UUID> some, List<Integer> hidden) {
        return new MeetingItem(
                item,
                number,
                heading,
                kind,
                presenter,
                allotted,
                concerns.stream()
                        .filter(concern -> concern.in() == null || some.test(concern.in()))
                        .toList(),
                urgency,
                withdrawn,
                sentOut,
                papers.stream().filter(paper -> !hidden.contains(paper)).toList(),
                present,
                quorate,
                narrative,
                exempt,
                published,
                asked);
    }

    private static Boolean quorate(List<Attendance> attendance, List<Attendance> there, MeetingProcedure board) {
        if (board.quorum() == null
                || attendance.stream().noneMatch(one -> one.presence().counts())) return null;
        return QuorumCount.of(there, Optional.of(board.quorum()), board.seats()).enough();
    }
}
