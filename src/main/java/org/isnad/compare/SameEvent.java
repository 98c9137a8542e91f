package org.isnad.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.database.Select;

/** Finds articles that seem to tell of the same event: claims that are related, or names shared within days. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the reads take
public class SameEvent {

    private static final int MOST = 5;

    /** Bounded on purpose: among the articles of those days, the nearest 300 are looked at. */
    private static final String CANDIDATES = """
            (select s.id, sum(s.weight) as weight from (
               select o.article_id as id, 3 as weight
                 from claim c
                 join claim_relation r on c.id in (r.from_claim_id, r.to_claim_id)
                 join claim o on o.id = case when r.from_claim_id = c.id then r.to_claim_id else r.from_claim_id end
                where c.article_id = :article and o.article_id <> :article
               union all
               select m.article_id, count(distinct m.entity_id)
                 from (select b.id from article b, article a
                        where a.id = :article and b.id <> :article
                          and b.listed_on between a.listed_on - 3 and a.listed_on + 3
                        order by b.listed_on desc, b.id limit 300) near
                 join mention m on m.article_id = near.id
                where m.entity_id in (select mine.entity_id from mention mine where mine.article_id = :article)
                group by m.article_id having count(distinct m.entity_id) >= 3) s
             group by s.id) n""";

    @Inject
    EntityManager database;

    @Inject
    ArticleReads articles;

    /** Such articles, the nearest first; two statements. */
    public List<ArticleView> as(long article) {
        List<Long> keys = Select.of("n.id", CANDIDATES).with("article", article).orderBy("n.weight desc, n.id desc")
                .limit(MOST).list(database, row -> row.number("id"));
        Map<Long, ArticleView> found = articles.byKey(keys);
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
