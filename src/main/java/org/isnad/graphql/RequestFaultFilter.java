package org.isnad.graphql;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;

/** Keeps faults of requests, which the client is told of, out of the log. */
@LoggingFilter(name = "request-faults")
public final class RequestFaultFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord entry) {
        return !(entry.getThrown() instanceof RequestFault);
    }
}
