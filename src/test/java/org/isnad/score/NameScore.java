package org.isnad.score;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.finding.EntityType;
import org.isnad.score.Annotation.Mention;
import org.isnad.text.Span;

/** Measures the names: who is named at all, every place where they are, and where the article comes from. */
final class NameScore {

    private final Tally people = new Tally();
    private final Tally organizations = new Tally();
    private final Map<EntityType, Tally> mentions = Map.of(EntityType.PERSON, new Tally(), EntityType.ORGANIZATION,
            new Tally(), EntityType.PLACE, new Tally());
    private final Share outlet = new Share();
    private final Share credits = new Share();
    private final Share published = new Share();

    void add(Annotation found, Annotation gold) {
        for (EntityType type : EntityType.values()) {
            addMentions(mentions.get(type), found.mentions().get(type), gold.mentions().get(type));
        }
        addBearers(people, found.mentions().get(EntityType.PERSON), gold.mentions().get(EntityType.PERSON));
        addBearers(organizations, found.mentions().get(EntityType.ORGANIZATION),
                gold.mentions().get(EntityType.ORGANIZATION));
        if (gold.outlet() != null) {
            outlet.add(found.outlet() != null && found.outlet().means(gold.outlet().text()));
        }
        if (!gold.credits().isEmpty()) {
            credits.add(same(found.credits(), gold.credits()));
        }
        if (gold.published() != null) {
            published.add(gold.published().equals(found.published()));
        }
    }

    /** A mention is found where more than half of what both cover together is covered by both. */
    private static void addMentions(Tally tally, List<Mention> found, List<Mention> gold) {
        Set<Span> foundSpans = found.stream().map(Mention::span).collect(Collectors.toSet());
        Set<Span> goldSpans = gold.stream().map(Mention::span).collect(Collectors.toSet());
        int right = (int) goldSpans.stream()
                .filter(span -> foundSpans.stream().anyMatch(other -> Alignment.overlap(span, other) > 0.5)).count();
        tally.add(right, foundSpans.size(), goldSpans.size());
    }

    private static void addBearers(Tally tally, List<Mention> found, List<Mention> gold) {
        Map<String, Name> foundNames = new LinkedHashMap<>();
        found.forEach(mention -> foundNames.put(mention.name().text(), mention.name()));
        Set<String> goldNames = gold.stream().map(mention -> mention.name().text()).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        for (String name : goldNames) {
            Optional<Name> bearer = foundNames.values().stream()
                    .filter(one -> !taken.contains(one.text()) && one.means(name)).findFirst();
            bearer.ifPresent(one -> taken.add(one.text()));
        }
        tally.add(taken.size(), foundNames.size(), goldNames.size());
    }

    /** Whether these are the same names in the same order. */
    static boolean same(List<Name> found, List<Name> gold) {
        if (found.size() != gold.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).means(gold.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** How many outlets and credits are not the ones that are there. */
    int misplaced() {
        return outlet.failing() + credits.failing();
    }

    void into(Map<String, Measure> table) {
        table.put("people", people);
        table.put("person_mentions", mentions.get(EntityType.PERSON));
        table.put("organizations", organizations);
        table.put("org_mentions", mentions.get(EntityType.ORGANIZATION));
        table.put("place_mentions", mentions.get(EntityType.PLACE));
        table.put("outlet", outlet);
        table.put("credits", credits);
        table.put("published", published);
    }
}
