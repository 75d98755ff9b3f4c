package org.daybook.app.web.frame;

import java.time.ZoneId;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the model of every page has: who reads, and how days, roles and ratings are written. */
@ControllerAdvice("org.daybook.app.web")
class PageModel {

    private final DisplayFormat words;

    /** @param zone of the installation, in which days are days */
    PageModel(ZoneId zone) {
        words = new DisplayFormat(zone);
    }

    @ModelAttribute
    void fill(@AuthenticationPrincipal Actor reader, Model model) {
        model.addAttribute("reader", reader);
        model.addAttribute("words", words);
    }
}
