package org.daybook.shared.evidence.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.daybook.shared.evidence.archive.ExactArchive;
import org.daybook.shared.evidence.check.entry.EntriesCheck;
import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.check.entry.PayloadCheck;
import org.daybook.shared.evidence.check.entry.PositionCheck;
import org.daybook.shared.evidence.check.entry.UpdateCheck;
import org.daybook.shared.evidence.check.entry.VersionCheck;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.PartKind;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.note.SignedNote;

/** Checks a pack of format 2: the archive against its signed manifest, and its content against its checkpoint. */
public final class Format2Verification {

    private final byte[] manifestBytes;
    private final SignedNote note;
    private final Manifest manifest;
    private final Claim claim;
    private final Trust trust;
    private final Queue<String> misplaced = new ConcurrentLinkedQueue<>();

    private Format2Verification(byte[] manifestBytes, Trust trust) {
        this.manifestBytes = manifestBytes;
        this.trust = trust;
        try {
            note = SignedNote.parse(PackFiles.text(PackNames.SIGNED_MANIFEST, manifestBytes));
            manifest = Manifest.parse(note.text());
        } catch (IllegalArgumentException e) {
            throw new NotAPack("its manifest is not one of a pack of evidence of format 2");
        }
        claim = manifest.claim();
    }

    /**
     * @param manifest the bytes of the file of that name
     * @throws NotAPack if what the file holds is no pack that could be checked
     */
    public static Verdict of(Path file, byte[] manifest, Trust trust) {
        return new Format2Verification(manifest, trust).run(file);
    }

    private Verdict run(Path file) {
        Map<String, Long> sizes = Format2Files.sizes(manifest, manifestBytes.length);
        try (ExactArchive archive = ExactArchive.open(file, sizes, misplaced::add)) {
            return run(archive, Format2Files.in(archive, sizes.keySet()));
        } catch (IOException e) {
            throw new NotAPack("it cannot be read");
        } catch (ArithmeticException e) {
            throw new NotAPack("its manifest describes more bytes than an archive can have");
        }
    }

    private Verdict run(ExactArchive archive, PackFiles pack) throws IOException {
        SignatureCheck signature = new SignatureCheck(pack, note, claim, trust);
        List<Check> signatures = signature.run();
        String checkpointNote = checkpointNote(pack);
        CheckpointCheck signed = new CheckpointCheck(pack, checkpointNote, claim, trust, signature.isVouchedFor());
        Optional<Checkpoint> checkpoint = signed.run();

        Map<String, String> digests = new HashMap<>();
        Optional<WithheldEntries> withheld = manifest.part(PartKind.WITHHELD).map(part -> new WithheldEntries(pack));
        withheld.ifPresent(read -> digests.put(PackNames.WITHHELD, read.digest()));

        PayloadCheck payloads = new PayloadCheck();
        ClocksCheck clocks = ClocksCheck.signed(claim);
        List<EntryCheck> all = new ArrayList<>(List.of(payloads, clocks));
        checkpoint.ifPresent(tree -> all.add(new TreeCheck(tree, pack)));
        checkpoint.ifPresent(tree -> all.add(new ProofCheck(pack, tree, checkpointNote)));
        List<EntryCheck> within = within(pack);
        LaterRedactionsCheck later = new LaterRedactionsCheck(claim, manifest.redactions());

        EntriesCheck entries = new EntriesCheck(
                pack,
                PackNames.ENTRIES,
                both(all, within),
                withheld.map(WithheldEntries::entries).orElse(List.of()));
        digests.put(PackNames.ENTRIES, entries.run().sha256());
        List<Check> written = new ArrayList<>(List.of(entries.written()));
        withheld.ifPresent(read -> written.add(read.written()));
        if (manifest.part(PartKind.REDACTIONS).isPresent()) {
            EntriesCheck redactions =
                    new EntriesCheck(pack, PackNames.REDACTIONS, both(all, List.of(later)), List.of());
            digests.put(PackNames.REDACTIONS, redactions.run().sha256());
            written.add(redactions.written());
        }
        List<EntryCheck> ended = both(both(all, within), List.of(later));
        ended.forEach(EntryCheck::end);

        List<Check> checks = new ArrayList<>();
        checks.addAll(signatures);
        checks.add(new PartsCheck(pack, manifest, digests).run());
        checks.add(exact(archive, pack));
        checks.addAll(signed.checks());
        checks.addAll(written);
        ended.stream().filter(check -> isAbout(check)).forEach(check -> checks.add(check.check()));
        return new Verdict(claim, checks, entries.entries(), manifest.withheld());
    }

    /** Checks without a subject are left out, unless something is wrong. */
    private boolean isAbout(EntryCheck check) {
        return !(check instanceof LaterRedactionsCheck)
                || manifest.redactions() > 0
                || !check.check().holds();
    }

    private static String checkpointNote(PackFiles pack) {
        String checkpoint = pack.text(PackNames.CHECKPOINT);
        return pack.find(PackNames.COSIGNATURES)
                .map(bytes -> checkpoint + PackFiles.text(PackNames.COSIGNATURES, bytes))
                .orElse(checkpoint);
    }

    /** Of the entries that the pack is about. */
    private List<EntryCheck> within(PackFiles pack) {
        List<EntryCheck> checks = new ArrayList<>();
        checks.add(PositionCheck.exactly(claim));
        checks.add(ScopeCheck.exactly(claim.scope()));
        if (claim.scope().whole() != null || claim.scope().programme() != null) {
            checks.add(new VersionCheck(Long.MAX_VALUE));
        }
        checks.add(new UpdateCheck(pack));
        if (manifest.withheld() > 0 || manifest.part(PartKind.WITHHELD).isPresent()) {
            checks.add(new WithheldCheck(manifest.withheld()));
        }
        return checks;
    }

    private static List<EntryCheck> both(List<EntryCheck> some, List<EntryCheck> others) {
        List<EntryCheck> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** To be called last: when every file has been read. */
    private Check exact(ExactArchive archive, PackFiles pack) throws IOException {
        Check check = new Check("The archive is, byte for byte, the one that its manifest describes");
        try (InputStream in = pack.open(PackNames.SIGNED_MANIFEST)) {
            if (!Arrays.equals(in.readAllBytes(), manifestBytes)) check.fault("it has two manifests");
        }
        archive.compareDirectory();
        misplaced.stream().sorted().distinct().forEach(check::fault);
        return check;
    }
}
