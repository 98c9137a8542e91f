package org.isnad.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A match, before what it is has been read.
 *
 * @param key of the row
 * @param place unique among all types
 * @param rank larger is better: relevance, then date
 * @param query that found it
 */
@Type("SearchHit")
@Description("Something that matches a search.")
public record SearchHit(@NonNull @Description("What it is.") SearchType type, @Ignore long key, @Ignore long place,
        @Ignore long rank, @Ignore SearchQuery query) {
}
