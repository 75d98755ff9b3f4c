package org.daybook.command.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Name;

/** A register that a test fills by hand. */
public final class RegisterInMemory implements Register {

    private final Map<ProgrammeId, ProgrammeRules> programmes = new HashMap<>();
    private final Map<String, UUID> names = new ConcurrentHashMap<>();
    private final Set<AccountId> accounts = new HashSet<>();
    private final Set<AccountId> administrators = new HashSet<>();
    private final Map<EntryLink, ProgrammeId> entries = new HashMap<>();

    public RegisterInMemory withProgramme(ProgrammeRules rules) {
        programmes.put(rules.id(), rules);
        return this;
    }

    public RegisterInMemory withEntry(EntryLink entry, ProgrammeId programme) {
        entries.put(entry, programme);
        return this;
    }

    public RegisterInMemory withAccount(AccountId account) {
        accounts.add(account);
        return this;
    }

    /** Another has the name from now on, whoever had it. */
    public void giveAway(String scope, Name name) {
        names.put(key(scope, name), UUID.randomUUID());
    }

    public RegisterInMemory withAdministrator(AccountId account) {
        administrators.add(account);
        return withAccount(account);
    }

    @Override
    public Optional<ProgrammeRules> programme(ProgrammeId programme) {
        return Optional.ofNullable(programmes.get(programme));
    }

    @Override
    public boolean reserveName(String scope, Name name, UUID aggregate) {
        return aggregate.equals(names.computeIfAbsent(key(scope, name), any -> aggregate));
    }

    private static String key(String scope, Name name) {
        return scope + "/" + NormalisedName.of(name).value();
    }

    @Override
    public boolean isActive(AccountId account) {
        return accounts.contains(account);
    }

    @Override
    public boolean administratorsRemainWithout(AccountId account) {
        return administrators.stream().anyMatch(other -> !other.equals(account));
    }

    @Override
    public Map<EntryLink, ProgrammeId> programmes(Collection<EntryLink> named) {
        Map<EntryLink, ProgrammeId> found = new HashMap<>(entries);
        found.keySet().retainAll(named);
        return found;
    }

    @Override
    public Set<ProgrammeId> unknown(Collection<ProgrammeId> named) {
        return named.stream().filter(id -> !programmes.containsKey(id)).collect(Collectors.toSet());
    }
}
