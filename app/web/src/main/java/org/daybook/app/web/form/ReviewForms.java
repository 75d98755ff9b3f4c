package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.about;
import static org.daybook.app.web.form.CommandForm.opening;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.review.CloseRecommendation;
import org.daybook.shared.review.RegisterReview;
import org.daybook.shared.review.ReopenRecommendation;
import org.daybook.shared.review.answer.AcceptAnswer;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.review.answer.RescheduleAnswer;
import org.daybook.shared.review.answer.SendBackAnswer;
import org.daybook.shared.review.followup.ConfirmCompletion;
import org.daybook.shared.review.followup.CorrectActionDue;
import org.daybook.shared.review.followup.HandOverRecommendation;
import org.daybook.shared.review.followup.PrioritiseRecommendation;
import org.daybook.shared.review.followup.RejectCompletion;
import org.daybook.shared.review.followup.ReportCompletion;
import org.daybook.shared.review.followup.ReportProgress;
import org.daybook.shared.review.laterdate.GrantLaterDate;
import org.daybook.shared.review.laterdate.RefuseLaterDate;
import org.daybook.shared.review.laterdate.RequestLaterDate;

/** The forms for reviews. All but the first are about one recommendation. */
final class ReviewForms {

    private static final String POST = "A post, never a person’s name: Director of HR";

    private static final CommandForm REGISTER = opening(RegisterReview.class, "Register a review")
            .button("Register the review")
            .within("programme")
            .field("title", "Title of the report")
            .field("panel", "Panel", "The body that reports")
            .field("reportedOn", "Date of the report")
            .field("scale", "Priorities are")
            .last("recommendations")
            .field("recommendations", "Recommendation", "Leave a row empty if you do not need it.")
            .field("recommendations.recommendation", "Number", "As the report prints it, such as iv")
            .field("recommendations.text", "What is recommended")
            .field("recommendations.addressedTo", "Addressed to", "A post, never a person’s name")
            .field("recommendations.answerDue", "Answer due");

    static final List<CommandForm> ALL = Stream.concat(
                    Stream.of(REGISTER),
                    Stream.of(
                                    about(AnswerRecommendation.class, "Answer")
                                            .button("Send the answer to the panel")
                                            .field("text", "Answer")
                                            .tall("text")
                                            .field("evidence", "Evidence")
                                            .field("agreement", "Do you agree?")
                                            .field("action", "What will be done")
                                            .field("owner", "Who will do it", POST)
                                            .field("due", "Done by"),
                                    about(AcceptAnswer.class, "Accept the answer")
                                            .field("note", "Note of the panel"),
                                    about(SendBackAnswer.class, "Send the answer back")
                                            .field("answerDue", "New answer due"),
                                    about(RescheduleAnswer.class, "Move the date of the answer")
                                            .button("Move the date")
                                            .field("answerDue", "New answer due"),
                                    about(CloseRecommendation.class, "Close the recommendation")
                                            .field("reason", "Reason", "Needed if no answer was accepted"),
                                    about(ReopenRecommendation.class, "Reopen the recommendation")
                                            .field("answerDue", "New answer due"),
                                    about(PrioritiseRecommendation.class, "Change the priority"),
                                    about(HandOverRecommendation.class, "Hand over")
                                            .field("owner", "New owner", POST),
                                    about(ReportProgress.class, "Report progress")
                                            .field("percent", "Per cent done", "A whole number from 0 to 100")
                                            .field("text", "Progress")
                                            .field("evidence", "Evidence"),
                                    about(RequestLaterDate.class, "Ask for a later date")
                                            .field("due", "Later date"),
                                    about(GrantLaterDate.class, "Grant the later date")
                                            .field(
                                                    "due",
                                                    "Another date",
                                                    "Leave empty to grant the date that was asked for")
                                            .field("note", "Note of the panel"),
                                    about(RefuseLaterDate.class, "Refuse the later date"),
                                    about(CorrectActionDue.class, "Correct the date")
                                            .lead(
                                                    "Use this only where the record has the date wrong. It is not counted as an extension.")
                                            .field("due", "Done by"),
                                    about(ReportCompletion.class, "Report completion")
                                            .field("text", "What was done")
                                            .field("evidence", "Evidence"),
                                    about(ConfirmCompletion.class, "Confirm completion")
                                            .field("note", "Note of the panel"),
                                    about(RejectCompletion.class, "Reject completion")
                                            .field("due", "New date"))
                            .map(form -> form.options("recommendation", OptionSource.RECOMMENDATIONS)))
            .toList();

    private ReviewForms() {}
}
