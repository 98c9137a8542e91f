package org.isnad.ingestion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.Article;
import org.isnad.article.Furniture;
import org.isnad.article.Mention;
import org.isnad.claim.ClaimStore;
import org.isnad.copy.CopyFinder;
import org.isnad.extraction.Extractor;
import org.isnad.finding.Findings;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundMention;
import org.isnad.knowledge.NamedEntity;
import org.isnad.knowledge.Organization;
import org.isnad.linking.ClaimLinker;
import org.isnad.resolution.KnowledgeBase;
import org.isnad.resolution.Resolution;
import org.isnad.topic.TopicStore;

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
    CopyFinder copies;

    @Inject
    ClaimLinker linker;

    @Inject
    TopicStore topics;

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
    Stored store(Submission submission, byte[] hash, Findings findings, IngestionFollower follower) {
        knowledge.lock();
        Stored meanwhile = find(hash, submission);
        if (meanwhile != null) {
            return meanwhile;
        }
        Article article = new Article();
        article.ingestedAt = Instant.now();
        article.text = submission.text();
        article.textHash = hash;
        article.html = submission.html();
        article.sourceUrl = submission.sourceUrl();
        article.givenTitle = submission.title();
        article.givenPublishedOn = submission.publishedOn();
        article.givenOutlet = submission.outlet();
        keep(article, findings, follower);
        copies.find(article.id);
        return new Stored(article.id, true);
    }

    /** Puts what a newer extractor found in place of what is stored; what people gave or decided stays. */
    @Transactional
    void replace(long key, Findings findings) {
        knowledge.lock();
        Article article = Article.findById(key);
        Mention.delete("article", article);
        keep(article, findings, IngestionFollower.NONE);
    }

    private void keep(Article article, Findings findings, IngestionFollower follower) {
        article.publishedOn = article.givenPublishedOn != null ? article.givenPublishedOn : findings.publishedOn();
        article.listedOn = article.publishedOn != null ? article.publishedOn
                : LocalDate.ofInstant(article.ingestedAt, ZoneOffset.UTC);
        List<FoundEntity> found = new ArrayList<>(findings.entities());
        if (article.givenOutlet != null) {
            found.add(KnowledgeBase.outletNamed(article.givenOutlet));
        }
        Resolution names = knowledge.resolve(article.id, found);
        List<NamedEntity> entities = names.entities();
        article.foundPublishedOn = findings.publishedOn();
        article.foundTitle = findings.title();
        article.title = article.givenTitle != null ? article.givenTitle : article.foundTitle;
        article.foundOutlet = findings.outlet() == null ? null : (Organization) entities.get(findings.outlet());
        article.outlet = article.givenOutlet == null ? article.foundOutlet
                : (Organization) entities.get(entities.size() - 1);
        article.extractorVersion = Extractor.VERSION;
        article.furniture.clear();
        article.credits.clear();
        findings.furniture().forEach(
                one -> article.furniture.add(new Furniture(one.span().start(), one.span().end(), one.rule())));
        findings.credits().forEach(credit -> article.credits.add((Organization) entities.get(credit)));
        article.persist();
        storeMentions(article, findings.entities(), entities);
        claims.store(article, findings.claims(), entities);
        knowledge.remember(article.id, article.listedOn, names);
        topics.store(article.id, article.text);
        follower.begins(IngestionStep.RELATING, findings.claims().size());
        linker.link(article.id, article.text);
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
