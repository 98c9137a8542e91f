package org.isnad.engine;

import java.util.List;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;

/** A text that is no GraphQL document. */
final class SyntaxFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SourceLocation location;

    SyntaxFault(InvalidSyntaxException cause) {
        super(cause.getMessage(), null, false, false);
        location = cause.getLocation();
    }

    /** Where it stops making sense; empty where nobody knows. */
    List<SourceLocation> locations() {
        return location == null ? List.of() : List.of(location);
    }
}
