package org.isnad.limit;

import java.time.Duration;

/** The client has spent its points. */
public final class RateExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long seconds;

    RateExceeded(Duration wait) {
        super("no points are left", null, false, false);
        seconds = wait.toSeconds() + 1;
    }

    /** After how many seconds it may try again, at least 1. */
    public long seconds() {
        return seconds;
    }
}
