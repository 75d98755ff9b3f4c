package org.daybook.app.web;

import org.daybook.app.store.wiring.OnCommandNode;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a node that only takes commands: what it offers, and where to find the rest. */
@Controller
@OnCommandNode
class CommandNodePage {

    @GetMapping("/")
    String index(@AuthenticationPrincipal Actor reader, Model model) {
        model.addAttribute("reader", reader);
        return "command-node";
    }
}
