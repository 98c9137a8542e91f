package org.isnad.profile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.isnad.chart.DensityStrip;
import org.isnad.contrast.Contrast;
import org.isnad.contrast.Contrasts;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.page.Addresses;
import org.isnad.page.Asked;
import org.isnad.page.Frame;

/**
 * What the pages of people and organizations have in common.
 *
 * @param density null where nothing was said
 * @param contrasts the latest updates and contradictions in which their claims stand
 * @param quoting who published what they said, the most first
 */
public record Profile(NamedThing party, List<String> aliases, DensityStrip density, List<Contrast> contrasts,
        List<ProfileReads.Quoting> quoting, Timeline timeline) {

    private static final int CONTRASTS = 3;

    /** Reads it. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        EntityReads entities;

        @Inject
        ProfileReads reads;

        @Inject
        Contrasts contrasts;

        @Inject
        Timeline.Reader timelines;

        @Inject
        Frame frame;

        /** The party of a page's key: 404 where it is of another type, a redirection where it was merged into another. */
        public <T extends NamedThing> T party(Class<T> type, String key) {
            long asked = Asked.key(key);
            NamedThing found = entities.byKey(List.of(asked)).get(asked);
            if (!type.isInstance(found)) {
                throw new NotFoundException();
            }
            String page = Addresses.address(found);
            Asked.requireOwnPage(asked, found.key(), page.substring(0, page.lastIndexOf('/') + 1));
            return type.cast(found);
        }

        /** The profile of a party. */
        public Profile of(NamedThing party, TimelineQuery asked) {
            long key = party.key();
            String topic = asked.filter().topic();
            return new Profile(party, entities.aliases(List.of(key)).getOrDefault(key, List.of()),
                    DensityStrip.of(reads.said(key, topic), reads.about(key, topic),
                            frame.language().rightToLeft()),
                    contrasts.ofSpeaker(key, CONTRASTS), reads.quoting(key),
                    timelines.of(Addresses.address(party), key, asked));
        }
    }
}
