package org.isnad.page;

import java.util.List;
import java.util.Locale;

import org.isnad.article.ArticleView;
import org.isnad.claim.ChainLinkView;
import org.isnad.claim.ClaimView;
import org.isnad.claim.ReviewStatus;
import org.isnad.finding.ChainRole;
import org.isnad.knowledge.Party;
import org.isnad.statement.StatementView;

/**
 * A claim with what is shown of it wherever it appears.
 *
 * @param speaker null where nobody could be found
 * @param chain from the speaker outwards to the publisher
 * @param statement that it reports, null where no other report of it is known
 * @param number by which it is referred to beside its article, 0 elsewhere
 */
public record ClaimCard(ClaimView claim, Party speaker, List<ChainLinkView> chain, ArticleView article, StatementView statement,
        int number) {

    /** Names of its styles: its kind, and whether editors rejected it. */
    public String style() {
        String kind = claim.kind().name().toLowerCase(Locale.ROOT);
        return claim.status() == ReviewStatus.REJECTED ? kind + " is-rejected" : kind;
    }

    /** Of its own page. */
    public String page() {
        return "/claims/" + claim.key();
    }

    /** Whether an editor has decided about it. */
    public boolean decided() {
        return claim.status() != ReviewStatus.PROPOSED;
    }

    /** The chain without its first link, the speaker. */
    public List<ChainLinkView> carriers() {
        return chain.stream().filter(link -> link.role() != ChainRole.SPEAKER).toList();
    }

    /** Those of the carriers whom the text names for this claim; the others carry the whole article. */
    public List<ChainLinkView> relays() {
        return carriers().stream()
                .filter(link -> link.role() == ChainRole.INTERVIEWER || link.role() == ChainRole.RELAYER).toList();
    }
}
