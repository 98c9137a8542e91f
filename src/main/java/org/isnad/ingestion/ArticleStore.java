package org.isnad.ingestion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.Article;
import org.isnad.article.Furniture;
import org.isnad.article.Mention;
import org.isnad.claim.ClaimStore;
import org.isnad.extraction.Extractor;
import org.isnad.finding.Findings;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundMention;
import org.isnad.knowledge.KnowledgeBase;
import org.isnad.knowledge.NamedEntity;
import org.isnad.knowledge.Organization;
import org.isnad.relation.RelationFinder;

/** Stores an article with everything found in it in one transaction. */
@ApplicationScoped
public class ArticleStore {

    record Stored(long key, boolean created) {
    }

    @Inject
    EntityManager database;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    AppearanceStore appearances;

    @Inject
    ClaimStore claims;

    @Inject
    RelationFinder relations;

    /** The article of this text, or null; what is newly said of its appearance is kept. */
    @Transactional
    Stored find(byte[] hash, Submission submission) {
        List<Article> found = Article.list("textHash", (Object) hash);
        if (found.isEmpty()) {
            return null;
        }
        appearances.keep(found.get(0), submission);
        return new Stored(found.get(0).id, false);
    }

    /** Stores it, unless the same text has come in meanwhile. */
    @Transactional
    Stored store(Submission submission, byte[] hash, Findings findings) {
        knowledge.lock();
        Stored meanwhile = find(hash, submission);
        if (meanwhile != null) {
            return meanwhile;
        }
        Article article = new Article();
        article.ingestedAt = Instant.now();
        LocalDate published = submission.publishedOn() != null ? submission.publishedOn() : findings.publishedOn();
        article.listedOn = published != null ? published : LocalDate.ofInstant(article.ingestedAt, ZoneOffset.UTC);
        List<NamedEntity> entities = knowledge.resolve(findings.entities(), article.listedOn);
        describe(article, submission, findings, entities);
        article.textHash = hash;
        article.publishedOn = published;
        findings.furniture().forEach(
                one -> article.furniture.add(new Furniture(one.span().start(), one.span().end(), one.rule())));
        findings.credits().forEach(credit -> article.credits.add((Organization) entities.get(credit)));
        article.persist();
        storeMentions(article, findings.entities(), entities);
        claims.store(article, findings.claims(), entities);
        database.flush();
        relations.relate(article.id);
        return new Stored(article.id, true);
    }

    private void describe(Article article, Submission submission, Findings findings, List<NamedEntity> entities) {
        article.text = submission.text();
        article.html = submission.html();
        article.sourceUrl = submission.sourceUrl();
        article.extractorVersion = Extractor.VERSION;
        article.givenTitle = submission.title();
        article.foundTitle = findings.title();
        article.title = article.givenTitle != null ? article.givenTitle : article.foundTitle;
        article.givenPublishedOn = submission.publishedOn();
        article.foundPublishedOn = findings.publishedOn();
        article.givenOutlet = submission.outlet();
        article.foundOutlet = findings.outlet() == null ? null : (Organization) entities.get(findings.outlet());
        article.outlet = submission.outlet() == null ? article.foundOutlet : knowledge.outlet(submission.outlet());
    }

    private static void storeMentions(Article article, List<FoundEntity> found, List<NamedEntity> entities) {
        for (int i = 0; i < found.size(); i++) {
            for (FoundMention one : found.get(i).mentions()) {
                Mention mention = new Mention();
                mention.article = article;
                mention.entity = entities.get(i);
                mention.start = one.span().start();
                mention.end = one.span().end();
                mention.rule = one.rule();
                mention.confidence = one.confidence();
                mention.persist();
            }
        }
    }
}
