package org.isnad.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.isnad.article.ArticleReads;
import org.isnad.chart.ChainDrawing;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.claim.FigureView;
import org.isnad.contrast.Contrast;
import org.isnad.contrast.Contrasts;
import org.isnad.export.Citation;
import org.isnad.export.ClaimReport;
import org.isnad.export.ClaimReview;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.Party;
import org.isnad.page.Addresses;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Excerpt;
import org.isnad.page.Frame;
import org.isnad.page.Preview;
import org.isnad.review.ReviewFault;
import org.isnad.review.ReviewReads;
import org.isnad.review.ReviewView;
import org.isnad.text.Span;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/** Makes the page of a claim: evidence, chain, figures, relations, and what editors decided. */
@ApplicationScoped
public class ClaimPages {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*[^\\s.،]");

    /**
     * What editors need to decide.
     *
     * @param speakers people and organizations of the article, who may have said it
     * @param mistake what was wrong with a correction just sent, or null
     */
    public record Desk(List<NamedThing> speakers, List<ClaimKind> kinds, List<Stance> stances, List<ReviewView> history,
            ReviewFault.Code mistake) {

        /** Whether a decision stands that can be taken back. */
        public boolean decided() {
            return history.stream().anyMatch(one -> !one.undone() && !one.decision().name().equals("UNDO"));
        }
    }

    /**
     * The page's data.
     *
     * @param gone whether a relation just decided about is no longer there
     */
    @CheckedTemplate(basePath = "claim", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ClaimPage(ClaimCard card, Evidence evidence, ChainDrawing across, ChainDrawing down,
            List<NamedThing> about, List<FigureView> figures, List<Contrast> related, boolean gone, Desk desk, Preview preview,
            Excerpt citation, RawString review)
            implements
                TemplateInstance {
    }

    @Inject
    ClaimReads claims;

    @Inject
    ClaimCards cards;

    @Inject
    ArticleReads articles;

    @Inject
    Contrasts contrasts;

    @Inject
    ReviewReads reviews;

    @Inject
    ClaimReport.Reader reports;

    @Inject
    Frame frame;

    /** The page of this claim; 404 where there is none. */
    ClaimPage of(long key, ReviewFault.Code mistake, boolean gone) {
        List<Long> keys = List.of(key);
        ClaimView claim = claims.byKey(keys).get(key);
        if (claim == null) {
            throw new NotFoundException();
        }
        ClaimCard card = cards.of(List.of(claim)).get(0);
        Map<Long, String> texts = articles.texts(List.of(claim.articleKey()));
        ClaimReport report = reports.of(key);
        boolean fromRight = frame.language().rightToLeft();
        return new ClaimPage(card, Evidence.of(claim, texts.get(claim.articleKey())),
                ChainDrawing.across(card.chain(), fromRight), ChainDrawing.down(card.chain()),
                claims.about(keys).getOrDefault(key, List.of()), claims.figures(keys).getOrDefault(key, List.of()),
                contrasts.ofClaim(claim), gone,
                new Desk(speakers(texts), List.of(ClaimKind.values()), List.of(Stance.values()),
                        reviews.ofClaims(keys).getOrDefault(key, List.of()), mistake),
                preview(card), citation(Citation.arabic(report, frame.origin())),
                new RawString(ClaimReview.of(report, frame.origin())));
    }

    /** Addresses in it are what is found. */
    private static Excerpt citation(String text) {
        return Excerpt.whole(text,
                ADDRESS.matcher(text).results().map(match -> new Span(match.start(), match.end())).toList());
    }

    private static Preview preview(ClaimCard card) {
        return Preview.of((card.speaker() == null ? "" : Addresses.called(card.speaker()) + ": ") + card.claim().text());
    }

    private List<NamedThing> speakers(Map<Long, String> texts) {
        Set<NamedThing> speakers = new LinkedHashSet<>();
        articles.mentions(texts).values().stream().flatMap(List::stream).map(one -> one.entity())
                .filter(Party.class::isInstance).forEach(speakers::add);
        return List.copyOf(speakers);
    }
}
