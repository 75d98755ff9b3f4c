package org.daybook.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.daybook.app.Awaited;
import org.daybook.app.RunningDaybook;
import org.daybook.app.store.Entries;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.rebuild.Rebuilds;
import org.daybook.query.slide.FindSlide;
import org.daybook.query.slide.SlideAnswer;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written to the record shows in the views, and still does after they are rebuilt. */
class ProjectedTest extends RunningDaybook {

    private static final AccountId ACCOUNT = AccountId.of("00000000-0000-4000-8000-000000000001");
    private static final Actor READER =
            new Actor(ACCOUNT, new Post("Auditor"), List.of(new Grant(Role.AUDITOR, Set.of())));

    @Autowired
    private EventStore events;

    @Autowired
    private AsOfResolver asOf;

    @Autowired
    private Openings openings;

    @Autowired
    private FindSlide slides;

    @Autowired
    private Projection projection;

    @Autowired
    private Rebuilds rebuilds;

    private final UUID programme = UUID.randomUUID();
    private final UUID workstream = UUID.randomUUID();

    @Test
    void whatIsWrittenShowsAtOnceAndAfterARebuild() {
        write(programme, 0, new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL));
        write(workstream, 0, new WorkstreamOpened(new ProgrammeId(programme), new Name("Retention"), null));
        write(workstream, 1, new RagChanged(RagDimension.PROJECT, RagRating.GREEN, null));
        SlideAnswer shown = slide();
        assertThat(shown.version()).isEqualTo(1);
        assertThat(shown.slide().projectRag().rating()).isEqualTo(RagRating.GREEN);

        FactSchema idle = projection.serving().other();
        rebuilds.start(ACCOUNT);
        Awaited.until("the rebuilt views serve", () -> projection.serving() == idle);
        assertThat(slide().slide()).isEqualTo(shown.slide());

        write(workstream, 2, new RagChanged(RagDimension.PROJECT, RagRating.AMBER, null));
        assertThat(slide().slide().projectRag().rating()).isEqualTo(RagRating.AMBER);
    }

    private SlideAnswer slide() {
        AsOf now = asOf.at(Optional.empty(), Optional.empty());
        return slides.at(openings.workstream(new WorkstreamId(workstream), READER), now);
    }

    private void write(UUID aggregate, long version, DaybookEvent event) {
        String type = event instanceof ProgrammeOpened ? "programme" : "workstream";
        events.publish(new GenericDomainEventMessage<>(type, aggregate.toString(), version, event, Entries.STAMP));
    }
}
