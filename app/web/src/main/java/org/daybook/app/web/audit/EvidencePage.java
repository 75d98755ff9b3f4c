package org.daybook.app.web.audit;

import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.proof.audit.AuditVerdicts;
import org.daybook.query.proof.ledger.LedgerProofs;
import org.daybook.query.proof.witness.Witness;
import org.daybook.query.proof.witness.WitnessLog;
import org.daybook.query.proof.witness.WitnessResponse;
import org.daybook.query.proof.witness.WitnessSettings;
import org.daybook.query.workstream.WorkstreamItem;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for auditors: packs of evidence to download, the last self-audit, and the witnesses. */
@Controller
@OnQuerySide
record EvidencePage(
        Frame frame, AuditVerdicts verdicts, WitnessSettings witnesses, WitnessLog log, LedgerProofs proofs) {

    private static final String PATH = "/evidence";
    private static final String MOST = "200";

    /** How the last asking of a witness went; absent before the first. */
    record Asked(Witness witness, Optional<WitnessResponse> last) {}

    @GetMapping(PATH)
    String evidence(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        ListParameters all = new ListParameters(null, MOST, null, asked.on(), asked.knownAt());
        frame.list(model, WorkstreamItem.LIST, all, reader, PATH);
        PlaceInTime place = (PlaceInTime) model.getAttribute("place");
        model.addAttribute("verdict", verdicts.now());
        model.addAttribute(
                "witnesses",
                witnesses.witnesses().stream()
                        .map(witness -> new Asked(witness, log.last(witness)))
                        .toList());
        model.addAttribute(
                "checkpoint",
                place == null ? null : proofs.proving(place.moment().position()).orElse(null));
        return "evidence";
    }
}
