package org.isnad.extraction;

import java.util.List;

import org.isnad.finding.Findings;

/** TEMPORARY */
public final class Extractor {

    public static final String VERSION = "0";

    public Findings extract(String text, ArticleContext context) {
        return new Findings(null, null, List.of(), null, null, List.of(), List.of(), List.of());
    }
}
