package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeHashTest {

    private final TreeHash hash = TreeHash.ofLeaf(new byte[] {1});

    @Test
    void hashesOfTheSameBytesAreEqual() {
        TreeHash again = TreeHash.of(hash.bytes());
        assertThat(again).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(TreeHash.ofLeaf(new byte[] {2})).isNotEqualTo(hash).doesNotHaveSameHashCodeAs(hash);
    }

    @Test
    void aHashIsReadAnywhereInBytesThatHoldSeveral() {
        byte[] three = Arrays.copyOf(hash.bytes(), 3 * TreeHash.LENGTH);
        System.arraycopy(TreeHash.EMPTY.bytes(), 0, three, 2 * TreeHash.LENGTH, TreeHash.LENGTH);
        assertThat(TreeHash.at(three, 0)).isEqualTo(hash);
        assertThat(TreeHash.at(three, 2 * TreeHash.LENGTH)).isEqualTo(TreeHash.EMPTY);
        assertThatThrownBy(() -> TreeHash.at(three, 2 * TreeHash.LENGTH + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyThirtyTwoBytesAreAHash() {
        assertThatThrownBy(() -> TreeHash.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TreeHash.of(new byte[33])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHashIsWrittenInOneWay() {
        assertThat(TreeHash.ofBase64(hash.toString())).isEqualTo(hash);
        String otherwise = Base64.getEncoder().withoutPadding().encodeToString(hash.bytes());
        assertThatThrownBy(() -> TreeHash.ofBase64(otherwise)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyHistoryExtendsTheEmptyOneAndNoneExtendsAnotherOfNoEntries() {
        assertThat(Proofs.extend(0, TreeHash.EMPTY, 5, hash, List.of())).isTrue();
        assertThat(Proofs.extend(0, TreeHash.EMPTY, 0, TreeHash.EMPTY, List.of()))
                .isTrue();
        assertThat(Proofs.extend(0, TreeHash.EMPTY, 0, hash, List.of())).isFalse();
        assertThat(Proofs.extend(0, hash, 5, hash, List.of())).isFalse();
        assertThat(Proofs.extend(0, TreeHash.EMPTY, 5, hash, List.of(hash))).isFalse();
        assertThat(Proofs.extend(-1, TreeHash.EMPTY, 5, hash, List.of())).isFalse();
        assertThat(Proofs.extend(6, hash, 5, hash, List.of())).isFalse();
    }
}
