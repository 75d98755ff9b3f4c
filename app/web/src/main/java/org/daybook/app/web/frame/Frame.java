package org.daybook.app.web.frame;

import java.util.List;
import java.util.function.BiFunction;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.ListQuestion;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.query.programme.ProgrammeItem;
import org.daybook.shared.account.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What pages over many workstreams share: the reader, the place on the clocks, the programmes to choose from. */
@Component
@OnQuerySide
public class Frame {

    private static final int MOST_PROGRAMMES = 200;

    private final Lists lists;
    private final Clocks clocks;

    Frame(Lists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    /** The place that the address names, put into the model with all that a page over many workstreams shows. */
    public PlaceInTime fill(Model model, ListParameters asked, Actor reader, String path) {
        PlaceInTime place = place(model, asked.on(), asked.knownAt());
        model.addAttribute("here", path);
        model.addAttribute("programmes", programmes(place, reader));
        model.addAttribute("marking", Markings.highest(lists, place, reader));
        model.addAttribute("programme", asked.programme());
        return place;
    }

    /** A place on the two clocks, put into the model. */
    public PlaceInTime place(Model model, String on, String knownAt) {
        PlaceInTime place = clocks.read(on, knownAt);
        model.addAttribute("place", place);
        return place;
    }

    private List<ProgrammeItem> programmes(PlaceInTime place, Actor reader) {
        ListParameters all = new ListParameters(null, Integer.toString(MOST_PROGRAMMES), null, null, null);
        ListQuestion question = all.of("programmes", place.moment(), reader);
        return lists.ofProgrammes(ProgrammeItem::of, question).items();
    }

    /** A page of a list, and where the next one is. */
    public <T extends Listed> Listing<T> list(
            Model model, WorkstreamList<T> list, ListParameters asked, Actor reader, String path) {
        return list(model, asked, reader, path, (chosen, moment) -> lists.of(list, chosen, moment, reader));
    }

    /** The same of a list that is read in another way. */
    public <T extends Listed> Listing<T> list(
            Model model,
            ListParameters asked,
            Actor reader,
            String path,
            BiFunction<ListParameters, AsOf, Listing<T>> read) {
        ListParameters chosen = chosen(asked);
        PlaceInTime place = fill(model, chosen, reader, path);
        Listing<T> listing = read.apply(chosen, place.moment());
        model.addAttribute("items", listing.items());
        model.addAttribute("next", next(chosen, place, path, listing.next()));
        return listing;
    }

    /** The same without empty parameters, which forms send too. */
    public static ListParameters chosen(ListParameters asked) {
        return new ListParameters(
                filledIn(asked.programme()),
                filledIn(asked.limit()),
                filledIn(asked.after()),
                asked.on(),
                asked.knownAt());
    }

    /** What is written; absent where nothing is. */
    public static String filledIn(String written) {
        return written == null || written.isBlank() ? null : written;
    }

    /** Absent on the last page. */
    public static String next(ListParameters asked, PlaceInTime place, String path, String after) {
        if (after == null) return null;
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(place.page(path));
        if (asked.programme() != null) address.queryParam("programme", asked.programme());
        if (asked.limit() != null) address.queryParam("limit", asked.limit());
        return address.queryParam("after", after).toUriString();
    }
}
