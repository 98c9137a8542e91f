package org.isnad.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Page;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.page.Asked;
import org.isnad.page.FoundCard;
import org.isnad.page.FoundCards;
import org.isnad.page.Frame;
import org.isnad.page.Pager;
import org.isnad.search.SearchFacet;
import org.isnad.search.SearchFacets;
import org.isnad.search.SearchFilter;
import org.isnad.search.SearchHit;
import org.isnad.search.SearchMatching;
import org.isnad.search.SearchQuery;
import org.isnad.search.SearchReads;
import org.isnad.search.SearchType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Search over everything, narrowed down by facets; every state of it has its address. */
@Path("/search")
@Produces(Frame.HTML)
@Blocking
public class SearchResource {

    private static final List<String> CONDITIONS = List.of("text", "matching", "type", "speaker", "about", "outlet", "kind",
            "stance", "from", "to");
    private static final int SHOWN = 6;

    /**
     * A value by which to narrow down, or a condition chosen; one of its parts is set.
     *
     * @param count 0 for a condition chosen
     * @param link the search with the condition, or without it where it is chosen
     */
    public record Choice(SearchFacet.Name facet, SearchType type, NamedThing thing, ClaimKind kind, Stance stance,
            YearMonth month, int count, String link) {
    }

    /** A facet with its most frequent values and the others. */
    public record Facet(SearchFacet.Name name, List<Choice> first, List<Choice> more) {
    }

    /**
     * The page's data.
     *
     * @param kept conditions that a new text keeps, by parameter
     * @param recent whether facets may count the newest matches only
     */
    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record SearchPage(String text, SearchMatching matching, List<SearchMatching> matchings, LocalDate from,
            LocalDate to, Map<String, String> kept, List<Choice> chosen, List<Facet> facets, List<FoundCard> found, int total,
            boolean recent, Pager pager, String fuzzily) implements TemplateInstance {
    }

    @Inject
    SearchReads search;

    @Inject
    SearchFacets facets;

    @Inject
    FoundCards cards;

    @Inject
    EntityReads entities;

    @Context
    UriInfo address;

    @GET
    public TemplateInstance page() {
        Map<String, String> asked = new LinkedHashMap<>();
        CONDITIONS.forEach(name -> asked.put(name, Asked.text(address.getQueryParameters().getFirst(name))));
        SearchMatching matching = Asked.one(SearchMatching.class, asked.get("matching"));
        SearchType type = Asked.one(SearchType.class, asked.get("type"));
        LocalDate from = Asked.day(asked.get("from"));
        LocalDate to = Asked.day(asked.get("to"));
        SearchQuery query = SearchQuery.of(asked.get("text"), matching, type == null ? null : List.of(type),
                new SearchFilter(id("Person", asked.get("speaker")), id("Person", asked.get("about")),
                        id("Organization", asked.get("outlet")), Asked.one(ClaimKind.class, asked.get("kind")),
                        Asked.one(Stance.class, asked.get("stance")), from, to));
        Page<SearchHit> page = search.page(query, SearchReads.BEST.request(null, parameter("after"), null,
                parameter("before")), true);
        Map<String, String> kept = new LinkedHashMap<>(asked);
        kept.keySet().removeAll(List.of("text", "matching", "from", "to"));
        kept.values().removeIf(value -> value == null);
        return new SearchPage(query.text(), query.matching(), List.of(SearchMatching.values()), from, to, kept,
                chosen(asked, query), choices(asked, query), cards.of(query, page.items()), page.total(),
                page.total() > SearchFacets.COUNTED,
                Pager.of("/search", asked, page), query.matching() == SearchMatching.FUZZY || query.text() == null ? null
                        : with(asked, "matching", SearchMatching.FUZZY.name()));
    }

    private String parameter(String name) {
        return Asked.text(address.getQueryParameters().getFirst(name));
    }

    private static String id(String type, String key) {
        return key == null ? null : GlobalId.of(type, Asked.key(key));
    }

    /** The conditions set, each with the address that lifts it. */
    private List<Choice> chosen(Map<String, String> asked, SearchQuery query) {
        List<Choice> chosen = new ArrayList<>();
        if (asked.get("type") != null) {
            chosen.add(new Choice(SearchFacet.Name.TYPE, SearchType.valueOf(asked.get("type")), null, null, null, null, 0,
                    with(asked, "type", null)));
        }
        for (SearchFacet.Name party : List.of(SearchFacet.Name.SPEAKER, SearchFacet.Name.ABOUT, SearchFacet.Name.OUTLET)) {
            String parameter = party.name().toLowerCase(Locale.ROOT);
            if (asked.get(parameter) != null) {
                long key = Asked.key(asked.get(parameter));
                chosen.add(new Choice(party, null, entities.byKey(List.of(key)).get(key), null, null, null, 0,
                        with(asked, parameter, null)));
            }
        }
        if (query.filter().kind() != null) {
            chosen.add(new Choice(SearchFacet.Name.KIND, null, null, query.filter().kind(), null, null, 0,
                    with(asked, "kind", null)));
        }
        if (query.filter().stance() != null) {
            chosen.add(new Choice(SearchFacet.Name.STANCE, null, null, null, query.filter().stance(), null, 0,
                    with(asked, "stance", null)));
        }
        return chosen;
    }

    /** What there is to choose; a facet with a condition set has nothing more to offer. */
    private List<Facet> choices(Map<String, String> asked, SearchQuery query) {
        return facets.of(query).stream().filter(facet -> facet.values().size() > 1)
                .map(facet -> facet(facet.name(),
                        facet.values().stream().map(value -> choice(asked, facet.name(), value)).toList()))
                .toList();
    }

    private static Facet facet(SearchFacet.Name name, List<Choice> all) {
        int first = Math.min(SHOWN, all.size());
        return new Facet(name, all.subList(0, first), all.subList(first, all.size()));
    }

    private static Choice choice(Map<String, String> asked, SearchFacet.Name facet, SearchFacet.Value value) {
        return switch (facet) {
            case TYPE -> new Choice(facet, SearchType.valueOf(value.value()), null, null, null, null, value.count(),
                    with(asked, "type", value.value()));
            case KIND -> new Choice(facet, null, null, ClaimKind.valueOf(value.value()), null, null, value.count(),
                    with(asked, "kind", value.value()));
            case STANCE -> new Choice(facet, null, null, null, Stance.valueOf(value.value()), null, value.count(),
                    with(asked, "stance", value.value()));
            case MONTH -> {
                YearMonth month = YearMonth.parse(value.value());
                Map<String, String> dated = new LinkedHashMap<>(asked);
                dated.put("from", month.atDay(1).toString());
                dated.put("to", month.atEndOfMonth().toString());
                yield new Choice(facet, null, null, null, null, month, value.count(), Pager.address("/search", dated));
            }
            default -> {
                NamedThing thing = (NamedThing) value.node();
                yield new Choice(facet, null, thing, null, null, null, value.count(),
                        with(asked, facet.name().toLowerCase(Locale.ROOT), String.valueOf(thing.key())));
            }
        };
    }

    private static String with(Map<String, String> asked, String parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(asked);
        changed.put(parameter, value);
        return Pager.address("/search", changed);
    }
}
