package org.daybook.query.proof.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.daybook.shared.ledger.tile.EntryBundle;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.rejection.Rejection;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger under {@code /ledger}, as C2SP tlog-tiles serves one to software that we did not write. */
@RestController
record LedgerController(StoredLedger ledger) {

    private static final String PREFIX = "/ledger/";
    private static final MediaType NOTE = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** The newest checkpoint, with the cosignatures of witnesses that have seen it. */
    @GetMapping("/ledger/checkpoint")
    ResponseEntity<String> checkpoint() {
        return text(ledger.latest()
                .map(checkpoint -> checkpoint.note().toString())
                .orElseThrow(LedgerController::notSigned));
    }

    /** The verifier key by which checkpoints are signed now, on one line. */
    @GetMapping("/ledger/key")
    ResponseEntity<String> key() {
        if (ledger.keys().isEmpty()) throw notSigned();
        return text(ledger.keys().getLast().verifier() + "\n");
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok()
                .contentType(NOTE)
                .cacheControl(CacheControl.noCache())
                .body(text);
    }

    /** A tile or a bundle of entries, whole or as wide as its path says; whole ones never change. */
    @GetMapping("/ledger/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        // As it was sent: a path that is written in another way is no path of a tile.
        String path = request.getRequestURI().substring((request.getContextPath() + PREFIX).length());
        Optional<Tile> tile = Tile.at(path);
        if (tile.isPresent()) return bytes(ledger.tile(tile.get()), tile.get().isFull());
        EntryBundle bundle = EntryBundle.at(path).orElseThrow(LedgerController::unknown);
        return bytes(ledger.bundle(bundle), bundle.width() == Tile.FULL);
    }

    private static ResponseEntity<byte[]> bytes(Optional<byte[]> found, boolean forEver) {
        CacheControl kept = CacheControl.maxAge(A_YEAR).cachePrivate();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(forEver ? kept.immutable() : CacheControl.noCache())
                .body(found.orElseThrow(LedgerController::unknown));
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "unknown-tile",
                "The ledger has no such tile: paths are those of C2SP tlog-tiles, for the size of a checkpoint");
    }

    private static Rejection notSigned() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND, "ledger-not-signed", "The ledger has no checkpoint yet; try again soon");
    }
}
