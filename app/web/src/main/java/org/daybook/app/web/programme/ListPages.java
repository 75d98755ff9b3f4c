package org.daybook.app.web.programme;

import java.time.LocalDate;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.exceptions.Exceptions;
import org.daybook.query.highlight.Highlights;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.matrix.Matrix;
import org.daybook.query.matrix.MatrixRow;
import org.daybook.query.milestone.MilestoneItem;
import org.daybook.query.milestone.MilestoneViews;
import org.daybook.query.slippage.Slippage;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists of the API as pages, each from the same read model, at the same place on the two clocks. */
@Controller
@OnQuerySide
record ListPages(Frame frame) {

    private static final String MOST = "200";

    @GetMapping("/exceptions")
    String exceptions(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        frame.list(model, Exceptions.LIST, asked, reader, "/exceptions");
        return "lists/exceptions";
    }

    @GetMapping("/highlights")
    String highlights(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        frame.list(model, Highlights.LIST, asked, reader, "/highlights");
        return "lists/highlights";
    }

    @GetMapping("/slippage")
    String slippage(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        frame.list(model, Slippage.LIST, asked, reader, "/slippage");
        return "lists/slippage";
    }

    @GetMapping("/milestones")
    String milestones(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        Listing<MilestoneItem> plan = frame.list(model, MilestoneViews.LIST, whole(asked), reader, "/milestones");
        LocalDate on = plan.on();
        model.addAttribute("plan", MilestonePlan.of(plan.items(), on));
        return "lists/milestones";
    }

    @GetMapping("/matrix")
    String matrix(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        Listing<MatrixRow> matrix = frame.list(model, Matrix.LIST, whole(asked), reader, "/matrix");
        model.addAttribute("sections", MatrixSection.of(matrix.items()));
        return "lists/matrix";
    }

    /** A plan or register says little in pages: unless fewer are requested, one page is shown. */
    private static ListParameters whole(ListParameters asked) {
        String limit = asked.limit() == null || asked.limit().isBlank() ? MOST : asked.limit();
        return new ListParameters(asked.programme(), limit, asked.after(), asked.on(), asked.knownAt());
    }
}
