package org.isnad.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class RateLimiterTest {

    @Test
    void aPurseIsEmptiedAndSaysHowLongToWait() {
        RateLimiter limiter = limiter("5");
        assertThat(limiter.spend(List.of("a"), 3).remaining()).isEqualTo(2);
        assertThatThrownBy(() -> limiter.spend(List.of("a"), 3)).isInstanceOfSatisfying(RateExceeded.class,
                exceeded -> assertThat(exceeded.seconds()).isBetween(1L, 61L));
        assertThat(limiter.spend(List.of("b"), 3).remaining()).isEqualTo(2);
    }

    @Test
    void newTokensDoNotFillTheAddress() {
        RateLimiter limiter = limiter("2");
        limiter.spend(List.of("a", "token 1"), 1);
        limiter.spend(List.of("a", "token 2"), 1);
        assertThatThrownBy(() -> limiter.spend(List.of("a", "token 3"), 1)).isInstanceOf(RateExceeded.class);
    }

    @Test
    void noughtIsNoLimit() {
        assertThat(limiter("0").spend(List.of("a"), 1_000_000).cost()).isEqualTo(1_000_000);
    }

    private static RateLimiter limiter(String points) {
        RateLimiter limiter = new RateLimiter();
        limiter.limits = LimitSettings.with("points", points);
        limiter.prepare();
        return limiter;
    }
}
