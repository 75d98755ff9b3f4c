package org.daybook.query.proof.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.asof.ClockText;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.RedactionEntries;
import org.daybook.query.proof.ledger.LedgerProofs;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.daybook.query.proof.ledger.key.LedgerSigner;
import org.daybook.query.proof.ledger.key.LedgerSigners;
import org.daybook.shared.account.Actor;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Uuids;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record EvidenceController(
        Selections selections,
        AsOfResolver asOf,
        LedgerProofs proofs,
        RedactionEntries redactions,
        LedgerSigners signers,
        PackMaker maker) {

    private static final String ZIP = "application/zip";

    /**
     * A pack of evidence, which needs nothing of ours to be checked: of a workstream, a programme, a decision (its id or, of
     * a request for one, {@code <workstream>:<request>}), or of what was recorded in a period of days, both inclusive.
     */
    @GetMapping(path = "/api/evidence", produces = ZIP)
    void evidence(
            @RequestParam(required = false) String workstream,
            @RequestParam(required = false) String programme,
            @RequestParam(required = false) String decision,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String knownAt,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response)
            throws IOException {
        boolean period = from != null || to != null;
        if (Stream.of(workstream, programme, decision, period ? "" : null)
                        .filter(it -> it != null)
                        .count()
                != 1) {
            throw new InvalidValue(
                    "workstream", "or programme, decision, or from and to is required, and only one of them");
        }
        AsOf moment = asOf.at(Optional.empty(), ClockText.ISO.instant("knownAt", knownAt));
        Selection selection;
        if (workstream != null) {
            selection = selections.workstream(workstream("workstream", workstream), moment, reader);
        } else if (programme != null) {
            selection = selections.programme(programmeId(programme), moment, reader);
        } else if (decision != null) {
            selection = decision(decision, moment, reader);
        } else {
            selection = selections.period(day("from", from), day("to", to), moment, reader);
        }
        send(selection, moment, response);
    }

    private void send(Selection selection, AsOf moment, HttpServletResponse response) throws IOException {
        LedgerSigner signer = signers.signer();
        PublishedCheckpoint checkpoint =
                proofs.pinned(Math.max(moment.position(), redactions.newest(selection.programme())));
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"daybook-evidence-" + selection.name() + ".zip\"");
        response.setHeader("Daybook-Checkpoint", checkpoint.size() + " " + checkpoint.root());
        maker.write(selection, moment, checkpoint, signer, response.getOutputStream());
    }

    private Selection decision(String written, AsOf moment, Actor reader) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            String shape = "must be the id of a decision, or a workstream and a request: <workstream>:<request>";
            return selections.decision(ParameterText.value("decision", written, DecisionId::of, shape), moment, reader);
        }
        WorkstreamId workstream = workstream("decision", written.substring(0, colon));
        LocalId localId = ParameterText.value(
                "decision",
                written.substring(colon + 1),
                LocalId::new,
                "must end with the id of a decision, such as decision-1");
        return selections.decision(workstream, localId, moment, reader);
    }

    private static WorkstreamId workstream(String field, String written) {
        return new WorkstreamId(
                ParameterText.value(field, written, Uuids::read, "must name a workstream by its id, a UUID"));
    }

    private static ProgrammeId programmeId(String written) {
        return new ProgrammeId(
                ParameterText.value("programme", written, Uuids::read, "must name a programme by its id, a UUID"));
    }

    private static LocalDate day(String field, String written) {
        return ClockText.ISO
                .day(field, written)
                .orElseThrow(() -> new InvalidValue(field, "is required: a period has a first and a last day"));
    }
}
