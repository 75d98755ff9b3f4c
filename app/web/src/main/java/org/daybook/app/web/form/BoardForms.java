package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.about;
import static org.daybook.app.web.form.CommandForm.doing;
import static org.daybook.app.web.form.CommandForm.opening;
import static org.daybook.shared.board.BoardStatus.OPEN;

import java.util.List;
import org.daybook.shared.board.DissolveBoard;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.SetCadence;
import org.daybook.shared.board.SetTermsOfReference;
import org.daybook.shared.board.attachment.AttachBoard;
import org.daybook.shared.board.attachment.DetachBoard;
import org.daybook.shared.board.delegation.DelegatePower;
import org.daybook.shared.board.delegation.EndDelegation;
import org.daybook.shared.board.member.ChangeSeat;
import org.daybook.shared.board.member.HandOverSeat;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.board.procedure.SetDeadlines;
import org.daybook.shared.board.procedure.SetMinuteNumbering;
import org.daybook.shared.board.procedure.SetQuorum;
import org.daybook.shared.board.procedure.SetStandingItems;

/** The forms for boards. */
final class BoardForms {

    private static final String POST = "A post, never a person’s name: Director of HR";

    static final List<CommandForm> ALL = List.of(
            opening(EstablishBoard.class, "Establish a board")
                    .button("Establish the board")
                    .without("programme")
                    .within("programmes")
                    .field(
                            "programmes",
                            "Programmes that it serves",
                            "None for a board of no programme, such as an audit committee or a council")
                    .field("name", "Name of the board")
                    .field("cadence", "How often it meets", "Such as quarterly")
                    .field(
                            "members",
                            "Members",
                            "One post on each line, such as Director of HR. Never a person’s name.")
                    .field("seats", "Seats with a capacity")
                    .field("seats.post", "Post")
                    .field("seats.capacity", "In which capacity")
                    .field("seats.from", "First day of the term of office")
                    .field("seats.until", "Last day of the term of office")
                    .field("seats.account", "Account"),
            doing(RenameBoard.class, "Rename the board")
                    .whileIn(OPEN)
                    .field("name", "New name")
                    .prefilled("name"),
            doing(SetTermsOfReference.class, "Set the terms of reference")
                    .whileIn(OPEN)
                    .tall("termsOfReference")
                    .prefilled("termsOfReference"),
            doing(SetCadence.class, "Set how often it meets")
                    .whileIn(OPEN)
                    .field("cadence", "How often it meets", "Such as quarterly")
                    .prefilled("cadence", "rhythm"),
            doing(SetQuorum.class, "Set the quorum")
                    .whileIn(OPEN)
                    .field("members", "Number of members who must be there")
                    .field("capacities", "Among them")
                    .field("posts", "These posts among them", "One post on each line"),
            doing(SetStandingItems.class, "Set the standing agenda items")
                    .whileIn(OPEN)
                    .field("items", "Items that stand on every agenda")
                    .field("items.allotted", "Minutes allotted"),
            doing(SetDeadlines.class, "Set the deadlines")
                    .whileIn(OPEN)
                    .field("papersOut", "Papers go out", "Clear working days before the meeting; five is usual")
                    .field("draftMinutes", "Draft minutes go out", "Working days after the meeting; ten is usual"),
            doing(SetMinuteNumbering.class, "Set how minutes are numbered")
                    .whileIn(OPEN)
                    .field("numbering", "Numbers of minutes")
                    .field("next", "Next number", "Where a minute book is continued"),
            doing(DelegatePower.class, "Delegate a power")
                    .whileIn(OPEN)
                    .field("post", "Officer", POST)
                    .field("account", "Account", "It acts under the delegation")
                    .field("power", "What the officer may decide")
                    .field("from", "First day")
                    .field("until", "Last day"),
            about(EndDelegation.class, "End a delegation")
                    .whileIn(OPEN)
                    .options("delegation", OptionSource.DELEGATIONS),
            seatForm(doing(SeatMember.class, "Add a member").without("seat"))
                    .field("post", "Post", POST)
                    .field("account", "Account", "It gets the rights of the seat on this board"),
            seatForm(about(ChangeSeat.class, "Change a seat")).options("seat", OptionSource.SEATS),
            about(HandOverSeat.class, "Hand over a seat")
                    .whileIn(OPEN)
                    .lead(
                            "The new holder gets the seat on the same terms. To link an account, leave the post as it is.")
                    .options("seat", OptionSource.SEATS)
                    .field("post", "Post of the new holder", POST)
                    .field("account", "Account", "It gets the rights of the seat on this board"),
            doing(ReleaseMember.class, "Remove a member")
                    .whileIn(OPEN)
                    .options("post", OptionSource.MEMBERS)
                    .field("post", "Post", "Enough where only one person holds the post")
                    .options("seat", OptionSource.SEATS)
                    .field("seat", "Or seat"),
            doing(AttachBoard.class, "Attach the board to a programme")
                    .whileIn(OPEN)
                    .lead("Meetings that were called before stay with the programmes that the board served then.")
                    .options("programme", OptionSource.FURTHER_PROGRAMMES)
                    .field("programme", "Programme"),
            doing(DetachBoard.class, "Detach the board from a programme")
                    .whileIn(OPEN)
                    .warning("Those who read the board only because they read this programme will not see it any more."
                            + " They keep its earlier meetings.")
                    .options("programme", OptionSource.SERVED_PROGRAMMES)
                    .field("programme", "Programme"),
            doing(DissolveBoard.class, "Dissolve the board")
                    .whileIn(OPEN)
                    .warning(
                            "A board that is dissolved can hold no more meetings and cannot be established again. Its meetings"
                                    + " keep their minutes and actions."));

    private BoardForms() {}

    private static CommandForm seatForm(CommandForm form) {
        return form.whileIn(OPEN)
                .field("capacity", "In which capacity")
                .field("from", "First day of the term of office")
                .field("until", "Last day of the term of office")
                .options("forSeat", OptionSource.SEATS)
                .field("forSeat", "For the seat of", "For a substitute, or for somebody acting up in its capacity");
    }
}
