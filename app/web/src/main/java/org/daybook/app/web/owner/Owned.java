package org.daybook.app.web.owner;

import java.util.UUID;
import org.daybook.shared.programme.ProgrammeId;

/**
 * An open workstream and its owner.
 *
 * @param post absent while nobody is assigned
 * @param account absent where the post has none
 * @param lack why no owner's entry can be made there, as a phrase; absent where somebody can
 */
public record Owned(
        UUID id, String name, ProgrammeId programme, String programmeName, String post, UUID account, String lack) {}
