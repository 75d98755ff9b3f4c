package org.daybook.command.board.attachment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.OnlyAnOpenProgrammeTakes;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.programme.ProgrammeId;

/** The programmes of a board, those that it was detached from included, in the order in which it was attached to them. */
public record Attachments(List<AttachmentState> all) {

    public Attachments {
        all = List.copyOf(all);
    }

    /** Of a board that was established for those programmes. */
    public static Attachments to(List<ProgrammeId> programmes, EntryDay entry) {
        return new Attachments(programmes.stream()
                .map(programme -> new AttachmentState(programme, true, entry))
                .toList());
    }

    /** Those that it serves. */
    public Set<ProgrammeId> programmes() {
        return all.stream()
                .filter(AttachmentState::attached)
                .map(AttachmentState::programme)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that it would serve without that one. */
    public Set<ProgrammeId> programmesWithout(ProgrammeId programme) {
        Set<ProgrammeId> others = programmes();
        others.remove(programme);
        return others;
    }

    public Attachments with(ProgrammeId programme, boolean attached, EntryDay entry) {
        List<AttachmentState> anew = new ArrayList<>(all);
        anew.removeIf(state -> state.programme().equals(programme));
        anew.add(new AttachmentState(programme, attached, entry));
        return new Attachments(anew);
    }

    public void check(BoardAttached e, DecisionContext context) {
        new BoardIsAttachedOnce(!programmes().contains(e.programme())).require();
        requireOrder(e.programme(), context);
        requireOpen(List.of(e.programme()), "programme", context);
    }

    public void check(BoardDetached e, DecisionContext context) {
        new OnlyAnAttachedBoardIsDetached(programmes().contains(e.programme())).require();
        requireOrder(e.programme(), context);
    }

    /**
     * Every programme that a board is to serve is there and open from that day.
     *
     * @param field of the request that names them
     */
    public static void requireOpen(List<ProgrammeId> programmes, String field, DecisionContext context) {
        for (ProgrammeId programme : programmes) {
            Optional<ProgrammeRules> found = Optional.ofNullable(
                    context.facts().get(ExternalFact.PROGRAMMES).get(programme));
            new ReferenceExists("boards-programme-exists", field, "There is no programme", programme, found.isPresent())
                    .require();
            ProgrammeRules rules = found.orElseThrow();
            new OnlyAnOpenProgrammeTakes("boards", rules.name(), rules.isOpenAtTheEndOf(context.effectiveOn()))
                    .require();
            new EntryMayNotPrecedeTheOpening("programme", rules.states().openedOn(), context.effectiveOn()).require();
        }
    }

    private void requireOrder(ProgrammeId programme, DecisionContext context) {
        List<EntryDay> later = all.stream()
                .filter(state -> state.programme().equals(programme))
                .map(AttachmentState::last)
                .filter(last -> last.on().isAfter(context.effectiveOn()))
                .toList();
        new StepMayNotPrecedeTheLast("board", context.effectiveOn(), later).require();
    }
}
