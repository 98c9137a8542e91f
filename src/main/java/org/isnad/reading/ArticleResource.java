package org.isnad.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.article.AppearanceView;
import org.isnad.article.ArticleFilter;
import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.article.MentionView;
import org.isnad.claim.ClaimReads;
import org.isnad.compare.SameEvent;
import org.isnad.finding.ClaimKind;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.PersonView;
import org.isnad.page.ArticleCard;
import org.isnad.page.ArticleCards;
import org.isnad.page.Asked;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Frame;
import org.isnad.page.Pager;
import org.isnad.page.Preview;
import org.isnad.text.Span;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The list of articles, and each article with its claims beside it. */
@Path("/articles")
@Produces(Frame.HTML)
@Blocking
public class ArticleResource {

    /** More than any article has; all of them stand on its page. */
    private static final int MOST_CLAIMS = 10_000;
    /** From so many characters or claims on, browsers lay out only what is near the window. */
    private static final int LARGE = 20_000;
    private static final int MANY = 80;
    private static final int NOTES_TOGETHER = 10;

    /** Conditions as asked for. */
    public record Conditions(String text, Long outlet, LocalDate from, LocalDate to) {

        /** Whether any condition besides the text is set. */
        public boolean narrowed() {
            return outlet != null || from != null || to != null;
        }
    }

    /** The list's data. */
    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ArticlesPage(List<ArticleCard> articles, int total, Pager pager, Conditions asked,
            List<OrganizationView> outlets) implements TemplateInstance {
    }

    /**
     * The data of an article's page.
     *
     * @param notes the claims in groups, as they stand beside the text
     * @param large whether browsers should lay out only what is near the window
     * @param taken "new" or "known" directly after it was brought in, else null
     * @param beside other articles that seem to be of the same event
     */
    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ArticlePage(ArticleCard card, MarkedText text, List<ClaimCard> claims, List<List<ClaimCard>> notes,
            List<PersonView> people,
            List<OrganizationView> organizations, List<OrganizationView> credits, List<AppearanceView> appearances,
            List<ArticleCard> beside, List<ClaimKind> kinds, boolean large, Preview preview, String taken)
            implements
                TemplateInstance {
    }

    @Inject
    ArticleReads articles;

    @Inject
    ClaimReads claims;

    @Inject
    ClaimCards claimCards;

    @Inject
    ArticleCards articleCards;

    @Inject
    SameEvent sameEvent;

    @GET
    public TemplateInstance list(@RestQuery String text, @RestQuery String outlet, @RestQuery String from,
            @RestQuery String to, @RestQuery String after, @RestQuery String before) {
        Conditions asked = new Conditions(Asked.text(text), Asked.optionalKey(outlet), Asked.day(from), Asked.day(to));
        Page<ArticleView> page = articles.page(
                new ArticleFilter(asked.outlet() == null ? null : GlobalId.of("Organization", asked.outlet()), asked.from(),
                        asked.to(), asked.text()),
                ArticleReads.NEWEST.request(null, Asked.text(after), null, Asked.text(before)), true);
        Map<String, String> conditions = new HashMap<>();
        conditions.put("text", text);
        conditions.put("outlet", outlet);
        conditions.put("from", from);
        conditions.put("to", to);
        return new ArticlesPage(articleCards.of(page.items()), page.total(), Pager.of("/articles", conditions, page), asked,
                articles.outlets());
    }

    @GET
    @Path("/{key}")
    public TemplateInstance one(@RestPath String key, @RestQuery String taken) {
        List<Long> keys = List.of(Asked.key(key));
        ArticleView article = articles.byKey(keys).get(keys.get(0));
        if (article == null) {
            throw new NotFoundException();
        }
        Map<Long, String> texts = articles.texts(keys);
        List<ClaimCard> cards = claimCards
                .of(claims.ofArticles(keys, PageRequest.first(MOST_CLAIMS), false).get(article.key()).items());
        String text = texts.get(article.key());
        List<MentionView> mentions = articles.mentions(texts).getOrDefault(article.key(), List.of());
        return new ArticlePage(articleCards.of(List.of(article)).get(0), MarkedText.of(text, marks(texts, cards)), cards,
                together(cards),
                named(mentions, PersonView.class), named(mentions, OrganizationView.class),
                articles.credits(keys).getOrDefault(article.key(), List.of()),
                articles.appearances(keys).getOrDefault(article.key(), List.of()),
                articleCards.of(sameEvent.as(article.key())), List.of(ClaimKind.values()),
                text.length() > LARGE || cards.size() > MANY, Preview.of(text), taken);
    }

    /** In groups, so that browsers can leave those aside that nobody looks at. */
    private static List<List<ClaimCard>> together(List<ClaimCard> cards) {
        List<List<ClaimCard>> groups = new ArrayList<>();
        for (int i = 0; i < cards.size(); i += NOTES_TOGETHER) {
            groups.add(cards.subList(i, Math.min(cards.size(), i + NOTES_TOGETHER)));
        }
        return groups;
    }

    private List<Mark> marks(Map<Long, String> texts, List<ClaimCard> cards) {
        List<Mark> marks = new ArrayList<>();
        articles.furniture(texts).values().stream().flatMap(List::stream)
                .forEach(span -> marks.add(new Mark(new Span(span.start(), span.end()), MarkedText.FURNITURE)));
        cards.forEach(card -> marks.add(mark(card)));
        return marks;
    }

    private static Mark mark(ClaimCard card) {
        Span span = new Span(card.claim().span().start(), card.claim().span().end());
        return new Mark(span, card.style(), card.claim().key(), card.number(), 0);
    }

    private static <T extends NamedThing> List<T> named(List<MentionView> mentions, Class<T> type) {
        LinkedHashSet<T> named = new LinkedHashSet<>();
        mentions.stream().map(MentionView::entity).filter(type::isInstance).map(type::cast).forEach(named::add);
        return List.copyOf(named);
    }
}
