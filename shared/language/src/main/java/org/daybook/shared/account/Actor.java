package org.daybook.shared.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;

/**
 * The actor of a command: an account, the post of its holder, the roles granted to it, and the capacities that it holds today.
 * Never a personal name.
 */
public record Actor(AccountId account, Post post, List<Grant> grants, List<HeldCapacity> capacities) {
    public Actor {
        grants = List.copyOf(grants);
        capacities = List.copyOf(capacities);
    }

    /** One who holds no capacity. */
    public Actor(AccountId account, Post post, List<Grant> grants) {
        this(account, post, grants, List.of());
    }

    /** Whether the role is granted at all. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the role is granted for that programme. */
    public boolean holds(Role role, ProgrammeId programme) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.covers(programme));
    }

    /** Whether the role is granted for each of the programmes; where there is none, for every programme. */
    public boolean holds(Role role, Collection<ProgrammeId> programmes) {
        return programmes.isEmpty()
                ? holdsEverywhere(role)
                : programmes.stream().allMatch(programme -> holds(role, programme));
    }

    /** Whether the role is granted for every programme, those to come included. */
    public boolean holdsEverywhere(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.everywhere());
    }

    /** Whether the actor holds the capacity for anything at all. */
    public boolean holds(Capacity capacity) {
        return capacities.stream().anyMatch(held -> held.capacity() == capacity);
    }

    /** The capacities that the actor holds for that board, workstream or action. */
    public Set<Capacity> capacities(UUID of) {
        Set<Capacity> found = EnumSet.noneOf(Capacity.class);
        capacities.stream().filter(held -> held.of().equals(of)).forEach(held -> found.add(held.capacity()));
        return found;
    }

    /** Whether the actor audits private items of each of the programmes; where there is none, of every programme. */
    public boolean auditsPrivateItems(Collection<ProgrammeId> programmes) {
        return grants.stream()
                .filter(grant -> grant.role() == Role.AUDITOR && grant.privateItems())
                .anyMatch(grant -> grant.everywhere()
                        || !programmes.isEmpty() && programmes.stream().allMatch(grant::covers));
    }

    /** Whether the actor may read that programme: any role but that of the administrator, granted for it. */
    public boolean reads(ProgrammeId programme) {
        return grants.stream().anyMatch(grant -> grant.role() != Role.ADMIN && grant.covers(programme));
    }

    /**
     * Whether the actor may read what belongs to those programmes: whoever reads one of them may. What belongs to none is read
     * in any role but that of the administrator, granted for every programme.
     */
    public boolean reads(Collection<ProgrammeId> programmes) {
        return programmes.isEmpty()
                ? grants.stream().anyMatch(grant -> grant.role() != Role.ADMIN && grant.everywhere())
                : programmes.stream().anyMatch(this::reads);
    }
}
