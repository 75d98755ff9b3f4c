package org.daybook.query.proof.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.query.asof.AsOf;
import org.daybook.query.decision.DecisionItem;
import org.daybook.query.decision.DecisionRegister;
import org.daybook.query.decision.FindDecisions;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.Steps;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.DecisionsTaken;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.history.FindHistory;
import org.daybook.query.history.HistoryItem;
import org.daybook.query.listing.StandingProgramme;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.meeting.DecidedAt;
import org.daybook.query.meeting.FindMeeting;
import org.daybook.query.proof.ledger.LedgerProofs;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.daybook.query.proof.trail.DecisionTrail.Followed;
import org.daybook.query.proof.trail.DecisionTrail.Until;
import org.daybook.query.update.FindUpdates;
import org.daybook.query.update.UpdateItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.springframework.stereotype.Component;

/** Finds what led to a decision and what followed. */
@Component
public record FindTrail(
        Openings openings,
        Standings standings,
        Entries entries,
        Steps steps,
        DecisionsTaken decisions,
        FindDecisions register,
        FindHistory history,
        FindUpdates updates,
        FindMeeting meetings,
        LedgerProofs proofs) {

    /** As many as somebody reads on a page; the replay continues from there. */
    private static final int MOST = 50;

    private static final List<Attribute<?>> READ = read();
    private static final String SUBMITTED =
            EventContract.current().of(UpdateSubmitted.class).name();

    private static List<Attribute<?>> read() {
        List<Attribute<?>> read = new ArrayList<>(Attributes.of(Concept.WORKSTREAM));
        read.addAll(Attributes.of(Concept.DECISION));
        read.addAll(List.of(
                ProgrammeFacts.NAME, ProgrammeFacts.MARKING, ProgrammeFacts.RAG_WORDING, ProgrammeFacts.RISK_SCALES));
        read.add(DeliverableFacts.TARGET_DATE);
        return List.copyOf(read);
    }

    /**
     * @param decision the id of the request in the workstream
     * @throws Rejection {@code unknown-decision} (404) if the workstream had not requested it at that place
     */
    public DecisionTrail of(WorkstreamId workstream, String decision, AsOf moment, Actor reader) {
        StandingWorkstream standing = standing(openings.workstream(workstream, reader), moment);
        DecisionItem item = DecisionRegister.find(standing, decision)
                .map(found -> register.complete(found, moment, reader))
                .orElseThrow(FindTrail::unknown);
        List<StoredEntry> about = entries.at(decisions.about(workstream, decision, moment.on(), moment.position()));
        Optional<Until> until = until(item, moment);
        List<StoredEntry> after = after(item, until, moment);
        return new DecisionTrail(
                item,
                standing.marking(),
                history.explain(about, workstream.value(), moment.position()),
                seen(item, moment).orElse(null),
                meeting(item, moment, reader).orElse(null),
                followed(standing, item, after.stream().limit(MOST).toList(), moment),
                until.orElse(null),
                after.size() > MOST,
                proofs.proving(about.getLast().position())
                        .map(PublishedCheckpoint::size)
                        .orElse(null));
    }

    private StandingWorkstream standing(Opening opening, AsOf moment) {
        if (!opening.isThere(moment.on(), moment.position())) throw unknown();
        List<UUID> read = List.of(opening.aggregate(), opening.programme().value());
        AsOfFacts standing = standings.attributes(read, READ, moment.on(), moment.position());
        return new StandingWorkstream(
                opening.aggregate(), StandingProgramme.of(standing, opening.programme()), standing, moment.on());
    }

    private Optional<UpdateItem> seen(DecisionItem item, AsOf moment) {
        return Optional.ofNullable(item.updateSeen())
                .flatMap(seen -> updates.find(item.workstream().id(), seen.number(), moment));
    }

    private Optional<DecidedAt> meeting(DecisionItem item, AsOf moment, Actor reader) {
        return Optional.ofNullable(item.meeting()).flatMap(id -> meetings.decidedAt(id, moment, reader));
    }

    /** The update that was submitted next after the decision was taken. */
    private Optional<Until> until(DecisionItem item, AsOf moment) {
        if (item.decisionVersion() == null) return Optional.empty();
        Steps.Filter submitted =
                new Steps.Filter(Optional.of(SUBMITTED), Optional.empty(), Optional.empty(), Optional.empty());
        UUID workstream = item.workstream().id();
        return steps.after(workstream, item.decisionVersion(), moment.position(), submitted)
                .flatMap(version -> entries.find(workstream, version))
                .map(entry -> new Until(
                        ((UpdateSubmitted) entry.entry().event()).number(),
                        entry.entry().header().version()));
    }

    /** One more than is listed, if there are that many. */
    private List<StoredEntry> after(DecisionItem item, Optional<Until> until, AsOf moment) {
        if (item.decisionVersion() == null) return List.of();
        return entries.following(item.workstream().id(), item.decisionVersion(), moment.position(), MOST + 1).stream()
                .filter(entry ->
                        until.map(end -> version(entry) <= end.version()).orElse(true))
                .filter(entry -> !entry.entry().header().effectiveOn().isAfter(moment.on()))
                .toList();
    }

    private List<Followed> followed(
            StandingWorkstream workstream, DecisionItem item, List<StoredEntry> after, AsOf moment) {
        Set<Long> allowed = allowed(workstream, item.decision());
        TreeMap<Long, StoredEntry> all = new TreeMap<>();
        after.forEach(entry -> all.put(version(entry), entry));
        missing(workstream.id(), allowed, all.keySet()).forEach(entry -> all.put(version(entry), entry));
        List<HistoryItem> told = history.explain(List.copyOf(all.values()), workstream.id(), moment.position());
        return told.stream()
                .map(entry -> new Followed(entry, allowed.contains(entry.version())))
                .toList();
    }

    private List<StoredEntry> missing(UUID workstream, Set<Long> wanted, Collection<Long> there) {
        Set<Long> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(there);
        return missing.isEmpty() ? List.of() : entries.versions(workstream, missing);
    }

    /** The versions of the entries that moved a target date and say that the decision allowed it. */
    private static Set<Long> allowed(StandingWorkstream workstream, String decision) {
        return workstream.standing().things(workstream.id(), DeliverableFacts.TARGET_DATE).stream()
                .flatMap(thing ->
                        workstream.standing().series(workstream.id(), DeliverableFacts.TARGET_DATE, thing).stream())
                .filter(fact -> allowedBy(fact.as(DeliverableFacts.TARGET_DATE), decision))
                .map(fact -> fact.stamp().version())
                .collect(Collectors.toSet());
    }

    private static boolean allowedBy(Schedule schedule, String decision) {
        return schedule.decision() != null && schedule.decision().value().equals(decision);
    }

    private static long version(StoredEntry entry) {
        return entry.entry().header().version();
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "unknown-decision",
                "decision",
                "The workstream has not requested such a decision, or not yet");
    }
}
