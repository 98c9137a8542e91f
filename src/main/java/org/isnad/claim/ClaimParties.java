package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.finding.ChainRole;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.UnnamedSource;

/** Who stands behind claims: their speakers and the chains that end with the publisher of the article. */
@ApplicationScoped
public class ClaimParties {

    @Inject
    ClaimReads claims;

    @Inject
    ArticleReads articles;

    @Inject
    EntityReads entities;

    /** The speaker of each claim by the claim's key; claims without one are absent. One statement. */
    public Map<Long, Party> speakers(List<ClaimView> of) {
        Map<Long, NamedThing> named = entities.byKey(of.stream().map(ClaimView::speakerKey).toList());
        Map<Long, Party> speakers = new HashMap<>();
        for (ClaimView claim : of) {
            if (claim.speakerDescription() != null) {
                speakers.put(claim.key(), new UnnamedSource(claim.speakerDescription()));
            } else if (named.get(claim.speakerKey()) instanceof Party party) {
                speakers.put(claim.key(), party);
            }
        }
        return speakers;
    }

    /** The whole chain of each claim by the claim's key. Three statements. */
    public Map<Long, List<ChainLinkView>> chains(List<ClaimView> of) {
        Map<Long, List<ChainLinkView>> links = claims.chains(of.stream().map(ClaimView::key).toList());
        Map<Long, ArticleView> found = articles.byKey(of.stream().map(ClaimView::articleKey).toList());
        Map<Long, NamedThing> outlets = entities.byKey(found.values().stream().map(ArticleView::outletKey).toList());
        Map<Long, List<ChainLinkView>> chains = new HashMap<>();
        for (ClaimView claim : of) {
            List<ChainLinkView> chain = new ArrayList<>(links.getOrDefault(claim.key(), List.of()));
            if (outlets.get(found.get(claim.articleKey()).outletKey()) instanceof Party outlet) {
                chain.add(new ChainLinkView(ChainRole.PUBLISHER, outlet, null));
            }
            chains.put(claim.key(), chain);
        }
        return chains;
    }
}
