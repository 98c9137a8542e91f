package org.isnad.ingestion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.isnad.extraction.Extractor;

/** Brings the pure core, which knows no framework, into the application; a faulty lexicon fails the start. */
@Dependent
class Core {

    @Produces
    @Singleton
    @io.quarkus.runtime.Startup
    Extractor extractor() {
        return new Extractor();
    }
}
