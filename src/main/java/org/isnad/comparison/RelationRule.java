package org.isnad.comparison;

import java.util.Optional;

/** One way in which two claims may stand to each other. */
public interface RelationRule {

    /** What it finds of the pair, or nothing. */
    Optional<Comparison> compare(Pair pair);
}
