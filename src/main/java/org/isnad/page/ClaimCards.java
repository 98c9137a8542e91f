package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.claim.ChainLinkView;
import org.isnad.claim.ClaimParties;
import org.isnad.claim.ClaimView;
import org.isnad.knowledge.Party;
import org.isnad.statement.StatementReads;
import org.isnad.statement.StatementView;

/** Brings claims together with what is shown of them, in a constant number of statements. */
@ApplicationScoped
public class ClaimCards {

    @Inject
    ClaimParties parties;

    @Inject
    ArticleReads articles;

    @Inject
    StatementReads statements;

    /** In the order given, numbered from 1. */
    public List<ClaimCard> of(List<ClaimView> claims) {
        Map<Long, Party> speakers = parties.speakers(claims);
        Map<Long, List<ChainLinkView>> chains = parties.chains(claims);
        Map<Long, ArticleView> found = articles.byKey(claims.stream().map(ClaimView::articleKey).toList());
        Map<Long, StatementView> reported = statements.ofClaims(claims.stream().map(ClaimView::key).toList());
        List<ClaimCard> cards = new ArrayList<>(claims.size());
        for (ClaimView claim : claims) {
            cards.add(new ClaimCard(claim, speakers.get(claim.key()), chains.get(claim.key()),
                    found.get(claim.articleKey()), reported.get(claim.key()), cards.size() + 1));
        }
        return cards;
    }
}
