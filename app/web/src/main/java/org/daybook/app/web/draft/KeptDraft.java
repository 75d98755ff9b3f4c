package org.daybook.app.web.draft;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.daybook.app.web.form.typed.FormInput;

/**
 * What one account has typed into one form and not yet recorded.
 *
 * @param workstream or any other aggregate that the form is of, which its command tells; zero where it opens one
 * @param command that of the form
 * @param thing what the form is about; empty where it is about none
 * @param key the idempotency key under which it will be sent: sent twice, it is still recorded once
 * @param keptAt UTC
 */
@Schema(name = "Draft")
public record KeptDraft(UUID workstream, String command, String thing, String key, FormInput typed, Instant keptAt) {}
