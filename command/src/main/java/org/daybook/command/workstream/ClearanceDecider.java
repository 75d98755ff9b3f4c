package org.daybook.command.workstream;

import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.workstream.clearance.Clearance;
import org.daybook.command.workstream.clearance.ClearanceIsRequestedWhereTheProgrammeWantsIt;
import org.daybook.command.workstream.clearance.ClearanceState.Cleared;
import org.daybook.command.workstream.clearance.ClearanceTakesASponsorWithAnAccount;
import org.daybook.command.workstream.clearance.Clearances;
import org.daybook.command.workstream.clearance.NobodyClearsTheirOwnUpdate;
import org.daybook.command.workstream.clearance.OnlyAClearedUpdateIsSubmitted;
import org.daybook.command.workstream.clearance.SlideIsAsItWasWhenClearanceWasRequested;
import org.daybook.command.workstream.clearance.SponsorIsNotTheOwner;
import org.daybook.command.workstream.clearance.UpdateMayNotPrecedeItsClearance;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.command.workstream.update.FreezingSlide;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.slide.SlideClearance;
import org.daybook.shared.workstream.clearance.ClearUpdate;
import org.daybook.shared.workstream.clearance.ClearanceCommand;
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.clearance.ClearanceRequested;
import org.daybook.shared.workstream.clearance.RequestClearance;
import org.daybook.shared.workstream.clearance.SendBackUpdate;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.clearance.UpdateCleared;
import org.daybook.shared.workstream.clearance.UpdateSentBack;
import org.daybook.shared.workstream.update.SubmitUpdate;

/** Decides on the clearance of updates: the rules that concern a new entry alone, by the programme's rule of today. */
record ClearanceDecider(
        Lifecycle life, Clearances clearances, DecisionContext context, Supplier<RecordedStream> stream) {

    /** @throws org.daybook.shared.rejection.Rejection if a rule is broken */
    ClearanceEvent decide(ClearanceCommand command) {
        return switch (command) {
            case RequestClearance c -> requested(c);
            case ClearUpdate c -> cleared(c);
            case SendBackUpdate c -> new UpdateSentBack(c.clearance(), c.reason());
        };
    }

    private ClearanceRequested requested(RequestClearance command) {
        ProgrammeRules programme = programme();
        new ClearanceIsRequestedWhereTheProgrammeWantsIt(programme.name(), isWanted()).require();
        SponsorAssigned sponsor = life.sponsor().orElse(null);
        new ClearanceTakesASponsorWithAnAccount(sponsor, context.today()).require();
        new SponsorIsNotTheOwner(sponsor.post(), !life.isOwnedBy(sponsor.account())).require();
        return new ClearanceRequested(clearances.nextNumber(), command.reportingDate(), command.note());
    }

    private UpdateCleared cleared(ClearUpdate command) {
        Clearance asked = clearances.answerable(command.clearance());
        AccountId actor = context.actor().account();
        boolean own = life.isOwnedBy(actor) || entry(asked.version()).actor().equals(actor);
        new NobodyClearsTheirOwnUpdate(!own).require();
        requireUnchanged(asked);
        return new UpdateCleared(command.clearance());
    }

    /**
     * The clearance under which an update may be submitted; empty where the programme wants none.
     *
     * @throws org.daybook.shared.rejection.Rejection if it wants one and the update was not cleared as it stands
     */
    Optional<SlideClearance> of(SubmitUpdate command) {
        if (!isWanted()) return Optional.empty();
        Optional<Clearance> last = clearances.last();
        new OnlyAClearedUpdateIsSubmitted(last, command.reportingDate()).require();
        Clearance asked = last.orElseThrow();
        Cleared cleared = (Cleared) asked.state();
        new UpdateMayNotPrecedeItsClearance(cleared.on(), context.effectiveOn()).require();
        requireUnchanged(asked);
        return Optional.of(new SlideClearance(
                clearances.lastNumber(), entry(cleared.version()).post(), cleared.on()));
    }

    private void requireUnchanged(Clearance asked) {
        boolean unchanged = !context.facts().get(ExternalFact.SLIDE_FRAME_CHANGED)
                && FreezingSlide.isAsOf(asked.version(), asked.reportingDate(), context, stream.get());
        new SlideIsAsItWasWhenClearanceWasRequested(asked.on(), unchanged).require();
    }

    private boolean isWanted() {
        return programme().wantsClearance(context.effectiveOn(), context.today());
    }

    private ProgrammeRules programme() {
        return context.facts().get(ExternalFact.PROGRAMME).orElseThrow();
    }

    private EntryHeader entry(long version) {
        return stream.get().find(version).orElseThrow().header();
    }
}
