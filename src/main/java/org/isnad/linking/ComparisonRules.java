package org.isnad.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.isnad.proposition.ComparisonLexicon;
import org.isnad.rule.Comparer;

import io.quarkus.runtime.Startup;

/** Loads the pure rules and their vocabulary once, at the start, so that a fault in a lexicon file stops it. */
@ApplicationScoped
@Startup
class ComparisonRules {

    private final ComparisonLexicon lexicon = new ComparisonLexicon();
    private final Comparer comparer = new Comparer(lexicon);

    @Produces
    ComparisonLexicon lexicon() {
        return lexicon;
    }

    @Produces
    Comparer comparer() {
        return comparer;
    }
}
