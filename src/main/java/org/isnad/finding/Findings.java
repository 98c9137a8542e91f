package org.isnad.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything one article gives.
 *
 * @param title the headline as the text shows it, or null
 * @param outlet who published this copy where the text tells it, as an index into {@code entities}, or null
 * @param credits outlets or agencies the whole article is taken from, nearest first, as indexes into {@code entities}
 * @param publishedOn the dateline's date, or null
 * @param referenceDate the date against which today and yesterday resolve, or null
 * @param claims in text order
 */
public record Findings(String title, Integer outlet, List<Integer> credits, LocalDate publishedOn,
        LocalDate referenceDate, List<FoundFurniture> furniture, List<FoundEntity> entities, List<FoundClaim> claims) {

    public Findings {
        credits = List.copyOf(credits);
        furniture = List.copyOf(furniture);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
    }
}
