package org.daybook.app.web.audit;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.proof.ledger.LedgerProofs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Explains in words what "proved in checkpoint" means for an entry, or for a checkpoint of a given size. */
@Controller
@OnQuerySide
record LedgerExplainedPage(LedgerProofs proofs) {

    /** @param size of the checkpoint; {@code position} instead: of the first that proves the entry there */
    @GetMapping("/ledger-explained")
    String explained(
            @RequestParam(required = false) String size,
            @RequestParam(required = false) String position,
            @AtPresent PlaceInTime place,
            Model model) {
        long at = size != null ? number("size", size) - 1 : number("position", position == null ? "0" : position);
        model.addAttribute("checkpoint", proofs.proving(at).orElse(null));
        return "ledger-explained";
    }

    private static long number(String field, String written) {
        return ParameterText.number(field, written, "must be a whole number");
    }
}
