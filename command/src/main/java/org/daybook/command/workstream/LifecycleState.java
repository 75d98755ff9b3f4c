package org.daybook.command.workstream;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.clearance.SponsorAssigned;

/** Whether a workstream is open, and its attributes since. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LifecycleState.Unopened.class, name = "unopened"),
    @JsonSubTypes.Type(value = LifecycleState.Opened.class, name = "opened")
})
sealed interface LifecycleState {
    /** Before its first entry. */
    record Unopened() implements LifecycleState {}

    /**
     * From its opening on.
     *
     * @param owner absent while none was assigned
     * @param sponsor the same of its sponsor
     * @param marking absent while it has the one of its programme
     * @param states on which days it was open or closed
     */
    record Opened(
            ProgrammeId programme,
            EffectiveValue<Name> name,
            EffectiveValue<OwnerAssigned> owner,
            EffectiveValue<SponsorAssigned> sponsor,
            EffectiveValue<Marking> marking,
            StateTimeline<WorkstreamStatus> states)
            implements LifecycleState {

        static Opened by(WorkstreamOpened e, LocalDate on) {
            return new Opened(
                    e.programme(),
                    new EffectiveValue<>(e.name(), on),
                    null,
                    null,
                    e.marking() == null ? null : new EffectiveValue<>(e.marking(), on),
                    StateTimeline.from(on, WorkstreamStatus.OPEN));
        }

        Opened renamed(EffectiveValue<Name> anew) {
            return new Opened(programme, anew.after(name), owner, sponsor, marking, states);
        }

        Opened ownedBy(EffectiveValue<OwnerAssigned> anew) {
            return new Opened(programme, name, anew.after(owner), sponsor, marking, states);
        }

        Opened sponsoredBy(EffectiveValue<SponsorAssigned> anew) {
            return new Opened(programme, name, owner, anew.after(sponsor), marking, states);
        }

        Opened marked(EffectiveValue<Marking> anew) {
            return new Opened(programme, name, owner, sponsor, anew.after(marking), states);
        }

        Opened became(WorkstreamStatus next, LocalDate from) {
            return new Opened(programme, name, owner, sponsor, marking, states.with(next, from));
        }
    }
}
