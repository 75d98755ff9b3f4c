package org.daybook.app.web.owner;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.frame.Frame;
import org.daybook.command.http.CommandService;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.programme.ProgrammeItem;
import org.daybook.query.workstream.WorkstreamItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the programme office sees the owner of each workstream of a programme and assigns another. */
@Controller
@OnCommandSide
@OnQuerySide
@RequestMapping("/programmes/{id}/owners")
record OwnersPage(
        Openings openings,
        Lists lists,
        Frame frame,
        Candidates candidates,
        Ownership ownership,
        CommandService commands,
        SeenVersions versions) {

    private static final String MOST = "200";
    private static final Form OWNER =
            Form.of(Map.of("account", "Account", "post", "Post", "effectiveOn", "Effective from"), Set.of("account"));

    @GetMapping
    String owners(
            @PathVariable ProgrammeId id,
            @RequestParam(required = false) String after,
            @AuthenticationPrincipal Actor office,
            Model model) {
        PlaceInTime place = open(id, office, model);
        Listing<WorkstreamItem> found = page(id, after, place, office);
        model.addAttribute("marking", Marking.highest(found.items().stream().map(WorkstreamItem::marking)));
        model.addAttribute("items", found.items());
        model.addAttribute("next", found.next());
        model.addAttribute("lacks", lacks(id));
        model.addAttribute("candidates", candidates.of(id));
        return "owners/owners";
    }

    private Listing<WorkstreamItem> page(ProgrammeId id, String after, PlaceInTime place, Actor office) {
        ListParameters asked = new ListParameters(id.toString(), MOST, after, null, null);
        return lists.of(WorkstreamItem.LIST, asked, place.moment(), office);
    }

    private Map<String, String> lacks(ProgrammeId programme) {
        return ownership.all().stream()
                .filter(owned -> owned.programme().equals(programme) && owned.lack() != null)
                .collect(Collectors.toMap(owned -> owned.id().toString(), Owned::lack));
    }

    /** The programme, if it is one of those whose office asks. */
    private PlaceInTime open(ProgrammeId id, Actor office, Model model) {
        ListParameters one = new ListParameters(id.toString(), MOST, null, null, null);
        PlaceInTime place = frame.fill(model, one, office, "");
        ProgrammeItem programme = lists.programme(
                        openings.programme(id, "programme", office), ProgrammeItem::of, place.moment())
                .orElseThrow();
        if (!office.holds(Role.PROGRAMME_OFFICE, id)) throw notTheirs();
        model.addAttribute("named", programme);
        return place;
    }

    private static Rejection notTheirs() {
        return new Rejection(
                Rejection.Kind.FORBIDDEN,
                "not-the-programme-office",
                "",
                "You do not have permission to do this. Owners are assigned by the office of this programme.");
    }

    @GetMapping("/{workstream}")
    String owner(
            @PathVariable ProgrammeId id,
            @PathVariable WorkstreamId workstream,
            @AuthenticationPrincipal Actor office,
            Model model) {
        PlaceInTime place = open(id, office, model);
        WorkstreamItem item = item(id, workstream, place, office);
        Form form = OWNER.anew()
                .with(
                        "account",
                        item.ownerAccount() == null ? null : item.ownerAccount().toString())
                .seeing(versions.of(workstream, place));
        return show(form, item, model);
    }

    private String show(Form form, WorkstreamItem item, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("marking", item.marking());
        model.addAttribute(
                "candidates", candidates.of(ProgrammeId.of(item.programme().id().toString())));
        model.addAttribute("form", form);
        return "owners/owner";
    }

    private WorkstreamItem item(ProgrammeId id, WorkstreamId workstream, PlaceInTime place, Actor office) {
        return lists.of(WorkstreamItem.LIST, openings.workstream(workstream, office), place.moment()).stream()
                .filter(item -> item.programme().id().equals(id.value()))
                .findFirst()
                .orElseThrow(OwnersPage::unknown);
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND, "unknown-workstream", "", "The programme has no such workstream.");
    }

    @PostMapping("/{workstream}")
    Object assign(
            @PathVariable ProgrammeId id,
            @PathVariable WorkstreamId workstream,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor office,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        WorkstreamItem item = item(id, workstream, open(id, office, model), office);
        Form form = OWNER.sent(fields);
        return form.submit(
                response,
                sent -> {
                    Form asked = sent.in("post") == null ? sent.with("post", postOf(id, sent.in("account"))) : sent;
                    commands.act("workstreams", item.id(), "assign-owner", asked.body(), asked.conditions(), office);
                    String said = "Recorded: " + asked.in("post") + " owns " + item.name() + ".";
                    return Recorded.at("/programmes/" + id + "/owners", said, next);
                },
                refused -> refused.stale()
                        ? showAnew(refused, id, workstream, office, model)
                        : show(refused, item, model));
    }

    /** With what others recorded since, under the version that is shown now. */
    private String showAnew(Form stale, ProgrammeId id, WorkstreamId workstream, Actor office, Model model) {
        PlaceInTime place = open(id, office, model);
        model.addAttribute("meanwhile", versions.since(workstream, stale.version(), place));
        return show(stale.seeing(versions.of(workstream, place)), item(id, workstream, place, office), model);
    }

    /** The post for which the account is registered: what is meant where none is typed. */
    private String postOf(ProgrammeId id, String account) {
        if (account == null) return null;
        return candidates.of(id).stream()
                .filter(candidate -> candidate.account().toString().equals(account))
                .map(Candidate::post)
                .findFirst()
                .orElseThrow(() -> new InvalidValue("account", "must hold the role of owner in this programme"));
    }
}
