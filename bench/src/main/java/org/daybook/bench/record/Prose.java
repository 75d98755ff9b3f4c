package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/** What people write: no text twice in a workstream, and as long as the papers have them. */
public final class Prose {

    private static final List<String> WHO = List.of(
            "The working group",
            "The programme office",
            "The training team",
            "Human resources",
            "The staff network",
            "The independent advisory group",
            "The area command",
            "The recruitment team",
            "The analysts");
    private static final List<String> DID = List.of(
            "agreed",
            "reviewed",
            "published",
            "tested",
            "circulated for comment",
            "presented to the board",
            "completed",
            "prepared a first draft of",
            "asked for further work on",
            "piloted");
    private static final List<String> WHAT = List.of(
            "the equality impact assessment",
            "the exit interview process",
            "the mentoring scheme",
            "the communications plan",
            "the stop and search training package",
            "the hate crime reporting figures",
            "the recruitment materials",
            "the promotion process",
            "the accessibility audit of public buildings",
            "the community engagement calendar",
            "the reasonable adjustments policy");
    private static final List<String> AND = List.of(
            "and feedback has been positive.", "with actions to be taken forward by each area.",
            "following consultation with the staff associations.", "ahead of the next meeting of the board.",
            "although resources remain a concern.", "and lessons have been shared with partner agencies.",
            "so that the baseline is now known.", "with a further review planned after six months.");
    private static final List<String> POSTS = List.of(
            "Head of People",
            "Head of Learning",
            "Head of Communications",
            "Area Commander North",
            "Area Commander South",
            "Equality Lead",
            "Head of Recruitment",
            "Head of Estates",
            "Head of Analysis",
            "Community Engagement Manager");
    private static final List<String> UNDATED =
            List.of("TBC", "Ongoing", "Ongoing, reviewed quarterly", "From April 2025 onwards");

    private final Chance chance;
    private int written;

    public Prose(Chance chance) {
        this.chance = chance;
    }

    public Text sentence() {
        return new Text(said() + " (" + ++written + ")");
    }

    public Text paragraph() {
        StringBuilder text = new StringBuilder(said());
        for (int more = chance.below(3); more > 0; more--) text.append(' ').append(said());
        return new Text(text + " (" + ++written + ")");
    }

    private String said() {
        return chance.of(WHO) + " " + chance.of(DID) + " " + chance.of(WHAT) + " " + chance.of(AND);
    }

    public Name name(String kind) {
        return new Name(kind + " " + ++written);
    }

    public Label reference(String series) {
        return new Label(series + "-" + ++written);
    }

    public Post post() {
        return new Post(chance.of(POSTS));
    }

    public Post postOtherThan(Post last) {
        Post post = post();
        return post.equals(last) ? postOtherThan(last) : post;
    }

    /** A date as people write it, mostly within the next nine months. */
    public TargetDate targetDate(LocalDate from) {
        if (chance.percent(8)) return TargetDate.read(chance.of(UNDATED), from);
        LocalDate day = from.plusDays(20 + chance.below(260));
        return TargetDate.read(
                switch (chance.below(4)) {
                    case 0 -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
                    case 1 -> "Q%d %02d".formatted((day.getMonthValue() + 2) / 3, day.getYear() % 100);
                    default -> "%02d/%d".formatted(day.getMonthValue(), day.getYear());
                },
                from);
    }

    public TargetDate targetDateOtherThan(TargetDate last, LocalDate from) {
        TargetDate date = targetDate(from);
        return date.equals(last) ? targetDateOtherThan(last, from) : date;
    }
}
