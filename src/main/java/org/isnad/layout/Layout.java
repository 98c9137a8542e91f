package org.isnad.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundFurniture;
import org.isnad.finding.KnownEntity;
import org.isnad.finding.OrganizationKind;
import org.isnad.text.Span;

/**
 * What stands around and above the article proper.
 *
 * @param title the headline, or null
 * @param outlet who published this copy, or null
 * @param credits outlets the whole article is taken from, nearest first
 * @param furniture in text order
 * @param publishedOn the date of an explicit dateline, or null
 * @param pageDate the date in the head of the page, or null: perhaps the day it was read, not the day it was written
 */
public record Layout(Span title, Source outlet, List<Source> credits, List<FoundFurniture> furniture,
        LocalDate publishedOn, LocalDate pageDate) {

    /**
     * An outlet named by the page.
     *
     * @param span where it is named, perhaps inside furniture
     * @param listed whether the lexicon knows it
     */
    public record Source(String name, Span span, boolean listed) {
    }

    public Layout {
        credits = List.copyOf(credits);
        furniture = List.copyOf(furniture);
    }

    /** Outlets that only this page teaches, for the finding of names. */
    public List<KnownEntity> taughtOutlets() {
        List<KnownEntity> taught = new ArrayList<>();
        List<Source> sources = new ArrayList<>(credits);
        if (outlet != null) {
            sources.add(outlet);
        }
        for (Source source : sources) {
            if (!source.listed()) {
                taught.add(new KnownEntity(EntityType.ORGANIZATION, source.name(), OrganizationKind.MEDIA, List.of()));
            }
        }
        return taught;
    }
}
