package org.daybook.app.web.form;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.rag.RagRating;

/**
 * The source of the options of a field. Each one serves the components of one type or, of a command of a workstream, of one
 * name; one that serves none is named by the form.
 */
public enum OptionSource {
    NOTHING(null, null),
    RATINGS(FieldType.ONE_OF, RagRating.class),
    MARKINGS(FieldType.ONE_OF, Marking.class),
    /** The constants of any other enumeration, as words. */
    CONSTANTS(FieldType.ONE_OF, null),
    MARK_OR_NOT(FieldType.ONE_OF, "marked"),
    OBJECTIVES(FieldType.CHOICE, "objective"),
    DELIVERABLES(FieldType.CHOICE, "deliverable"),
    HIGHLIGHTS(FieldType.CHOICE, "answers"),
    APPROVED_DECISIONS(FieldType.CHOICE, "decision"),
    /** The submitted updates of the workstream. */
    UPDATES(FieldType.CHOICE, "update"),
    TAGS(FieldType.TAGS, "tags"),
    PROGRAMMES(FieldType.CHOICE, ProgrammeId.class),
    /** The programmes that a board does not serve yet. */
    FURTHER_PROGRAMMES(FieldType.CHOICE, null),
    /** The programmes that a board serves. */
    SERVED_PROGRAMMES(FieldType.CHOICE, null),
    WORKSTREAMS(FieldType.CHOICE, WorkstreamId.class),
    BOARDS(FieldType.CHOICE, BoardId.class),
    MEETINGS(FieldType.CHOICE, MeetingId.class),
    ACCOUNTS(FieldType.CHOICE, AccountId.class),
    /** The later meetings of the same board. */
    LATER_MEETINGS(FieldType.CHOICE, null),
    /** The submitted updates of the programme: workstream and number. */
    PROGRAMME_UPDATES(FieldType.CHOICE, null),
    /** The requests for decisions that wait: workstream and request. */
    WAITING_REQUESTS(FieldType.CHOICE, null),
    /** The decisions of the programme with records of their own. */
    DECISIONS(FieldType.CHOICE, DecisionId.class),
    /** The posts on the board. */
    MEMBERS(FieldType.CHOICE, null),
    /** The seats on the board that have a capacity. */
    SEATS(FieldType.CHOICE, null),
    /** The powers that the board delegated. */
    DELEGATIONS(FieldType.CHOICE, null),
    /** The powers that boards delegated, as board and delegation. */
    POWERS(FieldType.CHOICE, null),
    /** The recommendations of the review. */
    RECOMMENDATIONS(FieldType.CHOICE, null),
    /** The items of the meeting's agenda. */
    AGENDA_ITEMS(FieldType.CHOICE, null),
    /** The papers of the meeting. */
    PAPERS(FieldType.CHOICE, null),
    /** Those who took part in the meeting. */
    ATTENDEES(FieldType.CHOICE, null),
    /** The interests declared at the meeting. */
    INTERESTS(FieldType.CHOICE, null),
    /** The requests for clearance of the workstream. */
    CLEARANCES(FieldType.CHOICE, null),
    /** The actions of the meeting. */
    ACTIONS(FieldType.CHOICE, null);

    private final FieldType enteredAs;
    private final Object serves;

    OptionSource(FieldType enteredAs, Object serves) {
        this.enteredAs = enteredAs;
        this.serves = serves;
    }

    /** @param value the type of the component or, of a list, of its items */
    static OptionSource of(RecordComponent component, Class<?> value) {
        return Stream.of(values())
                .filter(source -> source.serves != null && source.serves(component, value))
                .findFirst()
                .orElse(value.isEnum() ? CONSTANTS : NOTHING);
    }

    private boolean serves(RecordComponent component, Class<?> value) {
        boolean named = component.getName().equals(serves)
                && WorkstreamCommand.class.isAssignableFrom(component.getDeclaringRecord());
        return value.equals(serves) || named && !isRecordOfItsOwn(value);
    }

    /** A name such as "decision" means an item of the workstream only where its type does not say otherwise. */
    private static boolean isRecordOfItsOwn(Class<?> value) {
        return value.getSimpleName().endsWith("Id") && value != LocalId.class;
    }

    FieldType enteredAs() {
        return enteredAs;
    }
}
