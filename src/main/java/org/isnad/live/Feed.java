package org.isnad.live;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/** How far the events have come, as this server knows, and who waits for further ones. */
@ApplicationScoped
public class Feed {

    private record Waiting(long position, UniEmitter<? super Long> emitter) {
    }

    private final List<Waiting> waiting = new ArrayList<>();
    private volatile long position;

    /** The place after all events known here; whoever read the database later has seen them all. */
    public LiveCursor cursor() {
        return new LiveCursor(position);
    }

    /** Completes with the newest position as soon as it is beyond the given one. */
    Uni<Long> beyond(long read) {
        return Uni.createFrom().emitter(emitter -> {
            synchronized (waiting) {
                if (position <= read) {
                    Waiting one = new Waiting(read, emitter);
                    waiting.add(one);
                    emitter.onTermination(() -> forget(one));
                    return;
                }
            }
            emitter.complete(position);
        });
    }

    /** Events up to this id are committed. */
    void advance(long newest) {
        List<Waiting> served = new ArrayList<>();
        synchronized (waiting) {
            if (newest <= position) {
                return;
            }
            position = newest;
            waiting.removeIf(one -> one.position < newest && served.add(one));
        }
        served.forEach(one -> one.emitter.complete(newest));
    }

    private void forget(Waiting one) {
        synchronized (waiting) {
            waiting.remove(one);
        }
    }
}
