package org.daybook.command.workstream;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.command.decide.Boardroom;
import org.daybook.command.decide.Outside;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.Register;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.daybook.shared.workstream.deliverable.TagDeliverable;
import org.daybook.shared.workstream.objective.TagObjective;
import org.daybook.shared.workstream.update.SubmitUpdate;

/**
 * Asks the register what the rules of a command need to know, and nothing else.
 *
 * @param own the programme of the workstream; absent before it is opened
 * @param on the day from which the entry is to hold
 * @param stream read only for a correction
 */
record Asking(Register register, UUID workstream, ProgrammeId own, LocalDate on, Supplier<RecordedStream> stream) {

    Outside about(WorkstreamCommand command) {
        return switch (command) {
            case OpenWorkstream c -> aboutOpening(c);
            case RenameWorkstream c -> new Outside(Optional.empty(), taken(own, c.name()), true);
            case AssignOwner c -> new Outside(Optional.empty(), Optional.empty(), isActive(c.account()));
            case TagObjective c -> programme();
            case TagDeliverable c -> programme();
            case RescheduleDeliverable c -> programme();
            case SubmitUpdate c -> programme();
            case RecordDecision c -> c.meeting() == null ? Outside.nothing() : aboutMeeting(c.meeting());
            case CorrectEntry c ->
                c.replacement() == null ? aboutVoiding(c.entry()) : aboutReplacement(c.replacement());
            default -> Outside.nothing();
        };
    }

    /** A name is reserved only where the programme takes workstreams. */
    private Outside aboutOpening(OpenWorkstream command) {
        Optional<ProgrammeRules> programme = register.programme(command.programme());
        boolean open = programme.filter(rules -> rules.isOpenAtTheEndOf(on)).isPresent();
        Optional<Name> taken = open ? taken(command.programme(), command.name()) : Optional.empty();
        return new Outside(programme, taken, true);
    }

    /** The opening of a workstream is never replaced. */
    private Outside aboutReplacement(ReplacementCommand replacement) {
        return replacement.command() instanceof OpenWorkstream ? Outside.nothing() : about(replacement.command());
    }

    /** Without a renaming the workstream bears again the name it had, which another may have taken since. */
    private Outside aboutVoiding(long entry) {
        boolean renaming = stream.get()
                .find(entry)
                .filter(e -> e.event() instanceof WorkstreamRenamed)
                .isPresent();
        if (!renaming) return Outside.nothing();
        return new Outside(Optional.empty(), taken(own, nameWithout(entry)), true);
    }

    private Name nameWithout(long entry) {
        WorkstreamState state = WorkstreamState.unopened();
        stream.get().counting().stream()
                .filter(e -> e.version() != entry && e.event() instanceof WorkstreamLifeEvent)
                .forEach(e -> state.evolve(e.event(), e.day()));
        return state.life().name();
    }

    /** A meeting of another programme is none; of its papers those of the workstream matter. */
    private Outside aboutMeeting(MeetingId id) {
        WorkstreamId itself = new WorkstreamId(workstream);
        return Outside.of(Boardroom.ofMeeting(register.meeting(id)
                .filter(meeting -> meeting.programme().equals(own))
                .map(meeting -> meeting.before(itself))));
    }

    private Outside programme() {
        return new Outside(register.programme(own), Optional.empty(), true);
    }

    private Optional<Name> taken(ProgrammeId programme, Name name) {
        return register.taken(Register.within(programme), name, workstream);
    }

    private boolean isActive(AccountId account) {
        return account == null || register.isActive(account);
    }
}
