package org.isnad.limit;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** Points that clients may spend in a window, counted on this server for each address and each token. */
@ApplicationScoped
public class RateLimiter {

    private static final int CLIENTS = 100_000;

    @Inject
    Limits limits;

    private LoadingCache<String, Bucket> buckets;

    @PostConstruct
    void prepare() {
        Bandwidth bandwidth = Bandwidth.builder().capacity(Math.max(1, limits.points()))
                .refillIntervally(Math.max(1, limits.points()), limits.window()).build();
        buckets = Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(limits.window().multipliedBy(2))
                .build(client -> Bucket.builder().addLimit(bandwidth).build());
    }

    /** Takes the points from every purse of the client, or throws {@link RateExceeded}. */
    public RateLimit spend(List<String> purses, int points) {
        long remaining = Integer.MAX_VALUE;
        Duration reset = limits.window();
        for (String purse : limits.points() <= 0 ? List.<String> of() : purses) {
            ConsumptionProbe probe = buckets.get(purse).tryConsumeAndReturnRemaining(points);
            if (!probe.isConsumed()) {
                throw new RateExceeded(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            if (probe.getRemainingTokens() < remaining) {
                remaining = probe.getRemainingTokens();
                reset = Duration.ofNanos(probe.getNanosToWaitForReset());
            }
        }
        return new RateLimit(points, (int) remaining, OffsetDateTime.now(ZoneOffset.UTC).plus(reset).withNano(0));
    }
}
