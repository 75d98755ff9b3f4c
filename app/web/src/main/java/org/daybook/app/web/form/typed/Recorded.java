package org.daybook.app.web.form.typed;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Redirects after a valid form to another page. */
public final class Recorded {

    private Recorded() {}

    /** @param said a plain sentence, which the page shows once */
    public static RedirectView at(String path, String said, RedirectAttributes next) {
        next.addFlashAttribute("recorded", said);
        return at(path);
    }

    /** To a page that finds out for itself what was done. */
    public static RedirectView at(String path) {
        RedirectView there = new RedirectView(path, true);
        // 303, so that to go back or to look again sends nothing again.
        there.setHttp10Compatible(false);
        there.setExpandUriTemplateVariables(false);
        return there;
    }
}
