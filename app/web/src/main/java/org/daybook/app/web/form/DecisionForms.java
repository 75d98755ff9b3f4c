package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.doing;
import static org.daybook.app.web.form.CommandForm.opening;
import static org.daybook.shared.decision.DecisionState.TAKEN;

import java.util.List;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.decision.outcome.ReportDecision;
import org.daybook.shared.decision.outcome.RescindDecision;
import org.daybook.shared.decision.outcome.RestateOutcome;
import org.daybook.shared.decision.outcome.SupersedeDecision;
import org.daybook.shared.decision.vote.RestateVotes;
import org.daybook.shared.decision.wording.ListBackgroundPapers;
import org.daybook.shared.decision.wording.RestateDecision;
import org.daybook.shared.decision.wording.RestateInterests;

/** The forms for decisions with records of their own. */
final class DecisionForms {

    private static final String ADDRESSES = "Web addresses, one on each line, each followed by a space and a title";
    private static final String WHY = "Why it is put right";

    static final List<CommandForm> ALL = List.of(
            opening(RegisterDecision.class, "Record a decision")
                    .button("Record the decision")
                    .field("programme", "Programme", "Leave empty where the board, the meeting or the request says it")
                    .field("heading", "Subject", "What it is about, in a few words that anybody may read")
                    .field("authority", "Authority")
                    .field("authority.how", "How it was taken")
                    .field(
                            "authority.ofBoard",
                            "Board",
                            "The one that decided or, for an officer, that delegated the decision")
                    .field("authority.atMeeting", "Meeting", "Only for a decision taken at a meeting")
                    .field("authority.minuteNumber", "Number of the minute", "As the board numbers its minutes: 60/17")
                    .field(
                            "authority.officer",
                            "Officer",
                            "The post that decided under delegation, never a person’s name; not needed with a power")
                    .field(
                            "authority.delegation",
                            "Delegation in words",
                            "The scheme or resolution, where no power below is the one")
                    .joined(
                            "authority",
                            "power",
                            "ofBoard",
                            "Power",
                            "One that a board delegated on record; it says the board and the officer",
                            OptionSource.POWERS)
                    .field("authority.foundIn", "Found in", "Only for a decision from an older register: the paper")
                    .chosen("request", "Request that it answers", OptionSource.WAITING_REQUESTS)
                    .chosen("update", "Update that it rests on", OptionSource.PROGRAMME_UPDATES)
                    .field("wording", "Text")
                    .field("wording.decided", "What was decided")
                    .field("background", "Background papers", ADDRESSES)
                    .field("interests", "Interest declared")
                    .field("interests.conduct", "What was done about it", "Stayed, spoke, voted or left")
                    .field("votes.inFavour", "Votes for")
                    .field("votes.against", "Votes against")
                    .field("votes.abstained", "Abstentions")
                    .field("votes.recorded", "Member’s vote", "Only where each member’s vote is recorded"),
            doing(RestateDecision.class, "Put the text right")
                    .button("Restate the text")
                    .prefilled("wording")
                    .field("wording", "Text")
                    .field("wording.decided", "What was decided")
                    .field("reason", WHY),
            doing(RestateOutcome.class, "Put the outcome right")
                    .button("Restate the outcome")
                    .lead("The request that it answers, if there is one, gets the same outcome.")
                    .prefilled("outcome")
                    .field("reason", WHY),
            doing(RestateVotes.class, "Put the votes right")
                    .button("Restate the votes")
                    .prefilled("votes")
                    .field("votes.inFavour", "Votes for")
                    .field("votes.against", "Votes against")
                    .field("votes.abstained", "Abstentions")
                    .field("votes.recorded", "Member’s vote", "Only where each member’s vote is recorded")
                    .field("reason", WHY),
            doing(RestateInterests.class, "Put the interests right")
                    .button("Restate the interests")
                    .prefilled("interests")
                    .field("interests", "Interest declared")
                    .field("interests.conduct", "What was done about it", "Stayed, spoke, voted or left")
                    .field("reason", WHY),
            doing(ListBackgroundPapers.class, "List background papers")
                    .prefilled("background")
                    .field("background", "Background papers", ADDRESSES),
            doing(ReportDecision.class, "Record the report to a meeting")
                    .field("meeting", "Reported to the meeting")
                    .field("minuteNumber", "Number of the minute", "As the board numbers its minutes: 61/17"),
            doing(SupersedeDecision.class, "Record the decision that replaces it")
                    .whileIn(TAKEN)
                    .field("by", "Replaced by")
                    .warning("A decision that is replaced does not stand any more."),
            doing(RescindDecision.class, "Record that it was rescinded")
                    .whileIn(TAKEN)
                    .field("by", "Rescinded by", "Leave empty where that decision is not on record")
                    .warning("A decision that is rescinded does not stand any more."));

    private DecisionForms() {}
}
