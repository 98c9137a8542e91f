package org.isnad.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.TextSpan;
import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.finding.ChainRole;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.RequestFault;
import org.isnad.graphql.SearchText;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.UnnamedSource;

/** Reads claims and what belongs to them, for many at once; each method is one statement (a counted page two). */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class ClaimReads {

    /** Newest first. */
    public static final Keyset NEWEST = new Keyset("claims", "c.listed_on", true, "c.id", LocalDate::parse);
    /** As they stand in the text. */
    public static final Keyset TEXT_ORDER = new Keyset("article-claims", "c.start_at", false, "c.id", Integer::valueOf);

    private static final String COLUMNS = "c.id, c.article_id, c.speaker_id, c.speaker_description, c.listed_on, c.text, "
            + "c.start_at, c.end_at, c.kind, c.stance, c.cue_text, c.cue_start, c.cue_end, c.speaker_text, "
            + "c.speaker_start, c.speaker_end, c.said_on, c.occasion, c.confidence, c.status, c.rule";

    /**
     * The condition that an outlet (parameter {@code through}) had any part in a claim: named in the chain or as the speaker,
     * its publisher, or where it was met again.
     */
    public static final String THROUGH = "c.id in (select l.claim_id from chain_link l where l.entity_id = :through "
            + "union all select s.id from claim s where s.speaker_id = :through "
            + "union all select s.id from claim s join article a on a.id = s.article_id where a.outlet_id = :through "
            + "union all select s.id from claim s join appearance p on p.article_id = s.article_id where p.outlet_id = :through)";

    @Inject
    EntityManager database;

    public Page<ClaimView> page(ClaimFilter filter, PageRequest request, boolean counted) {
        Select select = where(COLUMNS, filter);
        int total = counted ? select.count(database) : 0;
        return page(NEWEST.page(select, request).list(database, ClaimReads::read), NEWEST, request, total);
    }

    /** Those of these claims that pass the filter, by key. */
    public Map<Long, ClaimView> matching(Collection<Long> keys, ClaimFilter filter) {
        return where(COLUMNS, filter).where("c.id in (:ids)", "ids", Set.copyOf(keys)).list(database, ClaimReads::read).stream()
                .collect(Collectors.toMap(ClaimView::key, Function.identity()));
    }

    /** A page of claims for each of these articles, in text order. */
    public Map<Long, Page<ClaimView>> ofArticles(Collection<Long> articles, PageRequest request, boolean counted) {
        return pages("article", "c.article_id", TEXT_ORDER, articles, request, counted);
    }

    /** A page of claims for each of these speakers, newest first. */
    public Map<Long, Page<ClaimView>> ofSpeakers(Collection<Long> speakers, PageRequest request, boolean counted) {
        return pages("entity", "c.speaker_id", NEWEST, speakers, request, counted);
    }

    /** The claims of these keys; unknown ones are absent. */
    public Map<Long, ClaimView> byKey(Collection<Long> keys) {
        return keys.isEmpty() ? Map.of()
                : Select.of(COLUMNS, "claim c").where("c.id in (:ids)", "ids", Set.copyOf(keys))
                        .list(database, ClaimReads::read).stream()
                        .collect(Collectors.toMap(ClaimView::key, Function.identity()));
    }

    /** Links in their order; the publisher is added by whoever knows the article. */
    public Map<Long, List<ChainLinkView>> chains(Collection<Long> claims) {
        return claims.isEmpty() ? Map.of()
                : Select.of("l.claim_id, l.role, l.description, l.evidence_text, l.evidence_start, l.evidence_end, "
                        + EntityReads.COLUMNS, "chain_link l left join entity e on e.id = l.entity_id")
                        .where("l.claim_id in (:ids)", "ids", Set.copyOf(claims)).orderBy("l.claim_id, l.position")
                        .grouped(database, "claim_id", ClaimReads::link);
    }

    /** Whom and what each claim speaks of. */
    public Map<Long, List<NamedThing>> about(Collection<Long> claims) {
        return claims.isEmpty() ? Map.of()
                : Select.of("b.claim_id, " + EntityReads.COLUMNS, "claim_about b join entity e on e.id = b.entity_id")
                        .where("b.claim_id in (:ids)", "ids", Set.copyOf(claims)).orderBy("b.claim_id, b.position")
                        .grouped(database, "claim_id", EntityReads::read);
    }

    /** The numbers in each claim. */
    public Map<Long, List<FigureView>> figures(Collection<Long> claims) {
        return claims.isEmpty() ? Map.of()
                : Select.of(FigureView.COLUMNS, "figure f")
                        .where("f.claim_id in (:ids)", "ids", Set.copyOf(claims)).orderBy("f.claim_id, f.position")
                        .grouped(database, "claim_id", FigureView::read);
    }

    /** These columns of the claims {@code c} that the filter lets through. */
    public static Select where(String columns, ClaimFilter filter) {
        return Select.of(columns, "claim c")
                .where("c.speaker_id = isnad_survivor(:speaker)", "speaker", named(filter.speaker()))
                .where("exists (select 1 from claim_about b where b.claim_id = c.id and b.entity_id = isnad_survivor(:about))",
                        "about",
                        named(filter.about()))
                .where("c.article_id = :article", "article",
                        filter.article() == null ? null : GlobalId.key(filter.article(), "Article"))
                .where("exists (select 1 from article a where a.id = c.article_id and a.outlet_id = isnad_survivor(:outlet))",
                        "outlet",
                        filter.outlet() == null ? null : GlobalId.key(filter.outlet(), "Organization"))
                .where(THROUGH, "through", filter.through() == null ? null : GlobalId.key(filter.through(), "Organization"))
                .where("c.kind = :kind", "kind", filter.kind() == null ? null : filter.kind().name())
                .where("c.stance = :stance", "stance", filter.stance() == null ? null : filter.stance().name())
                .where("c.status = :status", "status", filter.status() == null ? null : filter.status().name())
                // A claim is listed on the day it was said, where that is known: the index by that day is looked up.
                .where("c.said_on >= :from and c.listed_on >= :from", "from", filter.saidFrom())
                .where("c.said_on <= :to and c.listed_on <= :to", "to", filter.saidTo())
                .where(SearchText.matches("c", filter.text()), "text", SearchText.of(filter.text()));
    }

    private Map<Long, Page<ClaimView>> pages(String parent, String column, Keyset order, Collection<Long> parents,
            PageRequest request, boolean counted) {
        Set<Long> keys = Set.copyOf(parents);
        Select inner = order.page(Select.of(COLUMNS, "claim c").where(column + " = p.id"), request);
        Map<Long, List<ClaimView>> rows = inner.perRow(parent + " p", "c", "p.id as parent, c.*")
                .where("p.id in (:parents)", "parents", keys).orderBy("p.id, " + order.order(request))
                .grouped(database, "parent", ClaimReads::read);
        Map<Long, Integer> totals = counted
                ? Select.of(column + " as parent", "claim c").where(column + " in (:parents)", "parents", keys)
                        .counts(database, "parent", column)
                : Map.of();
        Map<Long, Page<ClaimView>> pages = new HashMap<>();
        for (Long key : keys) {
            pages.put(key, page(rows.getOrDefault(key, List.of()), order, request,
                    totals.getOrDefault(key, 0)));
        }
        return pages;
    }

    private static Page<ClaimView> page(List<ClaimView> rows, Keyset order, PageRequest request, int total) {
        return Page.of(rows, request,
                claim -> order.cursor(order == NEWEST ? claim.listedOn() : claim.span().start(), claim.key()), total);
    }

    /** Key of anything that has a name; INVALID_ID for ids of other types. */
    public static Long named(String id) {
        if (id == null) {
            return null;
        }
        GlobalId parsed = GlobalId.parse(id);
        if (!Set.of("Person", "Organization", "Place").contains(parsed.type())) {
            throw new RequestFault.InvalidId("المعرّف ليس لشخص ولا جهة ولا مكان",
                    "the id is of no person, organization or place");
        }
        return parsed.key();
    }

    static ClaimView read(Row row) {
        return new ClaimView(row.number("id"), row.number("article_id"), row.numberOrNull("speaker_id"),
                row.string("speaker_description"), row.date("listed_on"), row.string("text"),
                new TextSpan(row.integer("start_at"), row.integer("end_at"), row.string("text")),
                row.value("kind", ClaimKind.class), row.value("stance", Stance.class),
                TextSpan.of(row.integerOrNull("cue_start"), row.integerOrNull("cue_end"), row.string("cue_text")),
                TextSpan.of(row.integerOrNull("speaker_start"), row.integerOrNull("speaker_end"),
                        row.string("speaker_text")),
                row.date("said_on"), row.string("occasion"), row.decimal("confidence"),
                row.value("status", ReviewStatus.class), row.string("rule"));
    }

    private static ChainLinkView link(Row row) {
        Party party = row.numberOrNull("id") == null ? new UnnamedSource(row.string("description"))
                : (Party) EntityReads.read(row);
        return new ChainLinkView(row.value("role", ChainRole.class), party, TextSpan.of(
                row.integerOrNull("evidence_start"), row.integerOrNull("evidence_end"), row.string("evidence_text")));
    }
}
