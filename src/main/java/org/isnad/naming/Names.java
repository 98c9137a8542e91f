package org.isnad.naming;

import java.util.List;

import org.isnad.finding.FoundEntity;
import org.isnad.text.Span;

/**
 * The people, organizations and places of one text, and the phrases that stand for them.
 *
 * @param entities as they go into the findings; a mention's entity is its index here
 * @param mentions every named mention of all entities in text order
 * @param titles every title phrase in text order, with the person it goes with
 */
public record Names(List<FoundEntity> entities, List<Mention> mentions, List<Title> titles) {

    /** A named mention and the entity it belongs to. */
    public record Mention(Span span, int entity) {
    }

    /**
     * A title phrase: وزير الخارجية الأميركي, المتحدث الرسمي باسم التحالف.
     *
     * @param head its folded first word, without the article: وزير, متحدث
     * @param person the person named with it here (an index into entities), or null for a bare title
     */
    public record Title(Span span, String head, Integer person) {
    }

    public Names {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        titles = List.copyOf(titles);
    }
}
