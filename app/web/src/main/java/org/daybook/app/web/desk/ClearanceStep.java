package org.daybook.app.web.desk;

import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.query.clearance.ClearanceItem;
import org.daybook.query.clearance.ClearancesAnswer;
import org.daybook.shared.slide.Slide;

/**
 * What comes next on the way of a slide to an update, where the programme wants updates cleared.
 *
 * @param said how it stands, in a sentence; empty where no clearance is wanted
 * @param submits whether it may be submitted
 * @param asks whether the sponsor is to be asked, or asked again
 */
record ClearanceStep(String said, boolean submits, boolean asks) {

    private static final ClearanceStep NOT_WANTED = new ClearanceStep("", true, false);

    static ClearanceStep of(ClearancesAnswer answer, Slide slide, DisplayFormat words) {
        if (!answer.required()) return NOT_WANTED;
        ClearanceItem open = answer.open();
        if (open == null || !open.reportingDate().equals(slide.date())) return first(answer);
        if (answer.changedSince()) return changed(open, words);
        return switch (open.status()) {
            case CLEARED ->
                new ClearanceStep(
                        "Cleared by " + open.answeredBy().post() + " on " + words.day(open.answeredOn())
                                + ". Submit it as it is: if anything on the slide changes, it must be cleared again.",
                        true,
                        false);
            case WAITING ->
                new ClearanceStep(
                        "Waiting for the sponsor" + sponsor(answer) + " to clear it, "
                                + words.since(open.requestedOn(), answer.on()) + ".",
                        false,
                        false);
            case SENT_BACK ->
                new ClearanceStep(
                        open.answeredBy().post() + " sent it back on " + words.day(open.answeredOn()) + ": "
                                + open.reason() + ". Change the update, then ask again.",
                        false,
                        true);
        };
    }

    private static ClearanceStep first(ClearancesAnswer answer) {
        return answer.sponsor() == null
                ? new ClearanceStep(
                        "This programme has updates cleared by the sponsor before they are submitted, and the workstream has"
                                + " no sponsor. Ask the programme office to assign one.",
                        false,
                        false)
                : new ClearanceStep(
                        "This programme has updates cleared before they are submitted. Ask the sponsor"
                                + sponsor(answer) + " to clear this one.",
                        false,
                        true);
    }

    private static ClearanceStep changed(ClearanceItem open, DisplayFormat words) {
        String since =
                "The slide has changed since " + words.day(open.requestedOn()) + ", when clearance was asked for. ";
        return new ClearanceStep(
                since + (open.isCleared() ? "The clearance counts no more: ask again." : "Ask again."), false, true);
    }

    private static String sponsor(ClearancesAnswer answer) {
        return answer.sponsor() == null ? "" : ", " + answer.sponsor() + ",";
    }
}
