package org.daybook.app.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.app.identity.credential.HandOuts;
import org.daybook.app.identity.credential.HandedOut;
import org.daybook.app.identity.token.ApiToken;
import org.daybook.app.identity.token.Tokens;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.draft.KeptDraft;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.listing.Limit;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.entry.EntryHeader;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything that Daybook holds on one account, for a subject access request of its holder. */
@RestController
@OnQuerySide
record HeldOnAccount(KnownAccounts accounts, Tokens tokens, HandOuts handOuts, Drafts drafts, Entries entries) {

    /**
     * What is held.
     *
     * @param oneTimePasswords when they were handed out for it, and by which post
     * @param drafts what was typed with it on the owner's desk and is not recorded
     * @param entries made by the account, a page of them, without what they say
     * @param next the position after which the next page begins; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Held(
            KnownAccount account,
            List<ApiToken> tokens,
            List<HandedOut> oneTimePasswords,
            List<KeptDraft> drafts,
            List<Entry> entries,
            Long next) {}

    /** That an entry was made. */
    record Entry(
            long position,
            String type,
            String aggregateType,
            UUID aggregateId,
            long version,
            Instant recordedAt,
            LocalDate effectiveOn,
            String role,
            String post) {

        static Entry of(Entries.Made made) {
            EntryHeader h = made.header();
            return new Entry(
                    h.position(),
                    made.type(),
                    h.aggregateType().stored(),
                    h.aggregate(),
                    h.version(),
                    h.recordedAt(),
                    h.effectiveOn(),
                    h.role().name(),
                    h.post().value());
        }
    }

    /** The account, its tokens and drafts, and the entries that were made with it. */
    @GetMapping("/api/accounts/{id}/held")
    ResponseEntity<Held> held(
            @PathVariable UUID id,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after) {
        KnownAccount account = accounts.find(id).orElseThrow(KnownAccounts::unknown);
        int most = Limit.read(limit);
        AccountId of = new AccountId(id);
        List<Entry> made = entries.madeBy(of, position(after), most + 1).stream()
                .map(Entry::of)
                .toList();
        List<Entry> page = made.subList(0, Math.min(most, made.size()));
        Long next = made.size() > most ? page.getLast().position() : null;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Held(account, tokens.of(of), handOuts.of(of), drafts.of(of), page, next));
    }

    private static long position(String after) {
        return after == null ? -1 : ParameterText.number("after", after, "must be the position of an entry");
    }
}
