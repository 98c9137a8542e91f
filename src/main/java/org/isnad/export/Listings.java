package org.isnad.export;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.ArticleFilter;
import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.claim.ChainLinkView;
import org.isnad.claim.ClaimFilter;
import org.isnad.claim.ClaimParties;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.database.Select;
import org.isnad.directory.DirectoryReads;
import org.isnad.directory.OrganizationFilter;
import org.isnad.directory.PersonFilter;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.PersonView;
import org.isnad.knowledge.RoleView;
import org.isnad.knowledge.UnnamedSource;

/** The lists that can be taken along; every part of one costs a constant number of statements. */
@ApplicationScoped
public class Listings {

    @Inject
    ClaimReads claims;

    @Inject
    ClaimParties parties;

    @Inject
    ArticleReads articles;

    @Inject
    DirectoryReads directory;

    @Inject
    EntityReads entities;

    @Inject
    EntityManager database;

    public Listing<ClaimView> claims(ClaimFilter filter) {
        return new Listing<>("claims", List.of("id", "text", "speaker", "kind", "stance", "cue", "saidOn", "occasion", "about",
                "chain", "article", "title", "outlet", "publishedOn", "sourceUrl", "confidence", "status", "url"),
                request -> claims.page(filter, request, false), this::claimRows, this::claimEntries);
    }

    public Listing<ArticleView> articles(ArticleFilter filter) {
        return new Listing<>("articles",
                List.of("id", "title", "outlet", "credits", "publishedOn", "sourceUrl", "ingestedAt", "url"),
                request -> articles.page(filter, request, false), this::articleRows, this::articleEntries);
    }

    public Listing<PersonView> people(PersonFilter filter) {
        return new Listing<>("people", List.of("id", "name", "aliases", "roles", "url"),
                request -> directory.people(filter, request, false), people -> {
                    List<Long> keys = keys(people);
                    Map<Long, List<String>> aliases = entities.aliases(keys);
                    Map<Long, List<RoleView>> roles = entities.roles(keys);
                    return people.stream().map(person -> row("id", person.getId(), "name", person.name(), "aliases",
                            aliases.getOrDefault(person.key(), List.of()), "roles",
                            roles.getOrDefault(person.key(), List.of()).stream().map(RoleView::title).toList(), "url",
                            "/people/" + person.key())).toList();
                }, people -> named("/people/", people));
    }

    public Listing<OrganizationView> organizations(OrganizationFilter filter) {
        return new Listing<>("organizations", List.of("id", "name", "kind", "aliases", "url"),
                request -> directory.organizations(filter, request, false), organizations -> {
                    Map<Long, List<String>> aliases = entities.aliases(keys(organizations));
                    return organizations.stream().map(one -> row("id", one.getId(), "name", one.name(), "kind",
                            one.kind().name(), "aliases", aliases.getOrDefault(one.key(), List.of()), "url",
                            "/organizations/" + one.key())).toList();
                }, organizations -> named("/organizations/", organizations));
    }

    private List<Map<String, Object>> claimRows(List<ClaimView> found) {
        Map<Long, Party> speakers = parties.speakers(found);
        Map<Long, List<ChainLinkView>> chains = parties.chains(found);
        Map<Long, List<NamedThing>> about = claims.about(found.stream().map(ClaimView::key).toList());
        Map<Long, ArticleView> sources = articles.byKey(found.stream().map(ClaimView::articleKey).toList());
        Map<Long, NamedThing> outlets = outlets(List.copyOf(sources.values()));
        List<Map<String, Object>> rows = new ArrayList<>(found.size());
        for (ClaimView claim : found) {
            ArticleView article = sources.get(claim.articleKey());
            rows.add(row("id", claim.getId(), "text", claim.text(), "speaker", called(speakers.get(claim.key())), "kind",
                    claim.kind().name(), "stance", claim.stance().name(), "cue",
                    claim.cue() == null ? null : claim.cue().text(), "saidOn", claim.saidOn(), "occasion", claim.occasion(),
                    "about", about.getOrDefault(claim.key(), List.of()).stream().map(NamedThing::name).toList(), "chain",
                    chains.get(claim.key()).stream().map(link -> link.role().name() + ": " + called(link.party())).toList(),
                    "article", article.getId(), "title", article.title(), "outlet", name(outlets.get(article.outletKey())),
                    "publishedOn", article.publishedOn(), "sourceUrl", article.sourceUrl(), "confidence", claim.confidence(),
                    "status", claim.status().name(), "url", "/claims/" + claim.key()));
        }
        return rows;
    }

    private List<FeedEntry> claimEntries(List<ClaimView> found) {
        Map<Long, Party> speakers = parties.speakers(found);
        Map<Long, ArticleView> sources = articles.byKey(found.stream().map(ClaimView::articleKey).toList());
        return found.stream().map(claim -> {
            String speaker = called(speakers.get(claim.key()));
            return new FeedEntry("/claims/" + claim.key(), (speaker == null ? "" : speaker + ": ") + claim.text(),
                    claim.text(), speaker, claim.saidOn(), sources.get(claim.articleKey()).ingestedAt());
        }).toList();
    }

    private List<Map<String, Object>> articleRows(List<ArticleView> found) {
        Map<Long, NamedThing> outlets = outlets(found);
        Map<Long, List<OrganizationView>> credits = articles.credits(found.stream().map(ArticleView::key).toList());
        return found.stream().map(article -> row("id", article.getId(), "title", article.title(), "outlet",
                name(outlets.get(article.outletKey())), "credits",
                credits.getOrDefault(article.key(), List.of()).stream().map(NamedThing::name).toList(), "publishedOn",
                article.publishedOn(), "sourceUrl", article.sourceUrl(), "ingestedAt", article.ingestedAt(), "url",
                "/articles/" + article.key())).toList();
    }

    private List<FeedEntry> articleEntries(List<ArticleView> found) {
        Map<Long, NamedThing> outlets = outlets(found);
        return found.stream().map(article -> new FeedEntry("/articles/" + article.key(),
                article.title() == null ? "—" : article.title(), null, name(outlets.get(article.outletKey())),
                article.publishedOn(), article.ingestedAt())).toList();
    }

    @Transactional
    List<FeedEntry> named(String folder, List<? extends NamedThing> things) {
        Map<Long, OffsetDateTime> known = new HashMap<>();
        if (!things.isEmpty()) {
            Select.of("e.id, e.created_at", "entity e").where("e.id in (:ids)", "ids", keys(things)).list(database,
                    row -> known.put(row.number("id"), row.moment("created_at")));
        }
        return things.stream().map(
                thing -> new FeedEntry(folder + thing.key(), thing.name(), null, null, null, known.get(thing.key())))
                .toList();
    }

    private Map<Long, NamedThing> outlets(List<ArticleView> of) {
        return entities.byKey(of.stream().map(ArticleView::outletKey).toList());
    }

    private static List<Long> keys(List<? extends NamedThing> things) {
        return things.stream().map(NamedThing::key).toList();
    }

    /** The name, or the description of a source without one; null for nobody. */
    static String called(Party party) {
        return party instanceof UnnamedSource source ? source.description() : name((NamedThing) party);
    }

    private static String name(NamedThing thing) {
        return thing == null ? null : thing.name();
    }

    private static Map<String, Object> row(Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        return row;
    }
}
