package org.daybook.app.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** Describes a pack of evidence, which is an archive and not JSON. */
final class PackOfEvidence {

    private static final String ZIP = "application/zip";

    private PackOfEvidence() {}

    /** Where evidence is not served nothing is described. */
    static void describe(OpenAPI api) {
        PathItem path = api.getPaths().get("/api/evidence");
        if (path == null) return;
        Operation pack = path.getGet();
        pack.setSummary("A pack of evidence, which can be checked without Daybook");
        pack.setDescription(
                "Of a workstream, a programme, a decision (<workstream>:<decision>), or of what was recorded in a"
                        + " period of days, both inclusive; as known at an instant. The archive has the entries with their leaves"
                        + " and salts, the updates as the board saw them, the checkpoint with the cosignatures of witnesses, the"
                        + " ledger's keys, the hashes that prove each entry, and the entries that record later redactions."
                        + " Its last file, the manifest, names every other file with its digest and is signed by the ledger's key"
                        + " (C2SP signed-note). The same request is answered with the same bytes, except for the time of the request."
                        + " For auditors. 503 ledger-behind: no checkpoint covers it yet. 503 no-signing-key: this node does not have the"
                        + " ledger's key.");
        pack.setResponses(new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("A ZIP archive of format 2; docs/ledger.md specifies each byte.")
                                .content(new Content()
                                        .addMediaType(
                                                ZIP,
                                                new MediaType()
                                                        .schema(SharedParts.string()
                                                                .format("binary"))))));
    }
}
