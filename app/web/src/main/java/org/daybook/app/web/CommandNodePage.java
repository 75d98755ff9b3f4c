package org.daybook.app.web;

import org.daybook.app.store.wiring.OnCommandNode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a node that only takes commands: what it offers, and where to find the rest. */
@Controller
@OnCommandNode
class CommandNodePage {

    @GetMapping("/")
    String index() {
        return "command-node";
    }
}
