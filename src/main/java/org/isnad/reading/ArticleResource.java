package org.isnad.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
     * @param taken "new" or "known" directly after it was brought in, else null
     */
    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ArticlePage(ArticleView article, OrganizationView outlet, MarkedText text, List<ClaimCard> claims,
            List<PersonView> people, List<OrganizationView> organizations, List<OrganizationView> credits,
            List<AppearanceView> appearances, List<ClaimKind> kinds, String taken) implements TemplateInstance {
    }

    @Inject
    ArticleReads articles;

    @Inject
    ClaimReads claims;

    @Inject
    ClaimCards claimCards;

    @Inject
    ArticleCards articleCards;

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
        List<Mark> marks = new ArrayList<>();
        articles.furniture(texts).getOrDefault(article.key(), List.of())
                .forEach(span -> marks.add(new Mark(new Span(span.start(), span.end()), "furniture")));
        cards.forEach(card -> marks.add(mark(card)));
        List<MentionView> mentions = articles.mentions(texts).getOrDefault(article.key(), List.of());
        return new ArticlePage(article, (OrganizationView) articleCards.of(List.of(article)).get(0).outlet(),
                MarkedText.of(texts.get(article.key()), marks), cards, named(mentions, PersonView.class),
                named(mentions, OrganizationView.class), articles.credits(keys).getOrDefault(article.key(), List.of()),
                articles.appearances(keys).getOrDefault(article.key(), List.of()), List.of(ClaimKind.values()), taken);
    }

    private static Mark mark(ClaimCard card) {
        Span span = new Span(card.claim().span().start(), card.claim().span().end());
        return new Mark(span, card.claim().kind().name().toLowerCase(Locale.ROOT), card.claim().key(), card.number(), 0);
    }

    private static <T extends NamedThing> List<T> named(List<MentionView> mentions, Class<T> type) {
        LinkedHashSet<T> named = new LinkedHashSet<>();
        mentions.stream().map(MentionView::entity).filter(type::isInstance).map(type::cast).forEach(named::add);
        return List.copyOf(named);
    }
}
