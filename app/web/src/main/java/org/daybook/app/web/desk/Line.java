package org.daybook.app.web.desk;

import java.util.List;
import org.daybook.app.web.form.CommandForm;
import org.daybook.shared.workstream.rag.RagRating;

/**
 * One item of the slide as the desk lists it, with the commands for it.
 *
 * @param thing its id in the workstream
 * @param text what it is, in its own words
 * @param notes what else there is to say of it, in words
 * @param rating absent where it has none
 * @param word how the programme words that
 * @param late whether it is overdue
 */
record Line(
        String thing,
        String text,
        List<String> notes,
        RagRating rating,
        String word,
        boolean late,
        List<CommandForm> actions) {}
