package org.isnad.projection;

/** The query has something that the general execution must answer (or refuse). Carries nothing: it is no fault. */
final class Unprojected extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unprojected() {
        super(null, null, false, false);
    }
}
