package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ClaimGroupsTest {

    @Test
    void claimsHangTogetherThroughOthersAndTheOldestGroupComesFirst() {
        ClaimGroups groups = new ClaimGroups();
        groups.add(9);
        groups.link(7, 5);
        groups.link(3, 4);
        groups.link(5, 8);
        assertThat(List.copyOf(groups.groups())).isEqualTo(List.of(Set.of(3L, 4L), Set.of(5L, 7L, 8L), Set.of(9L)));
    }
}
