package org.isnad.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.finding.EntityType;
import org.isnad.gazetteer.Demonyms;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.NameForm;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** Which mentions name the same: by lexicon entry, equal words, a longer form, family name, or brackets after a name. */
final class EntityClusters {

    private final Reading reading;
    private final Demonyms demonyms;
    private final List<Sighting> sightings;
    private final List<List<String>> words;
    private final int[] parent;

    EntityClusters(Reading reading, Demonyms demonyms, List<Sighting> sightings) {
        this.reading = reading;
        this.demonyms = demonyms;
        this.sightings = sightings;
        this.words = new ArrayList<>(sightings.size());
        this.parent = new int[sightings.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            words.add(comparable(sightings.get(i)));
        }
    }

    /** The mentions of each entity, entities in the order of their first mention. */
    List<List<Sighting>> merge() {
        byWords();
        byBrackets();
        byLongerForm();
        byRegime();
        byFamilyName();
        Map<Integer, List<Sighting>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(sightings.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    private void byWords() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Sighting sighting = sightings.get(i);
            join(first, sighting.type() + " " + String.join(" ", words.get(i)), i);
            LexiconName known = sighting.known();
            if (known != null) {
                boolean government = sighting.type() == EntityType.ORGANIZATION && known.country() != null;
                join(first, sighting.type() + "=" + (government ? known.country().name() : known.name()), i);
            }
        }
    }

    private void join(Map<String, Integer> first, String key, int i) {
        Integer before = first.putIfAbsent(key, i);
        if (before != null) {
            union(before, i);
        }
    }

    /** تنظيم الدولة (داعش), وزارة الدفاع الأميركية (البنتاغون). */
    private void byBrackets() {
        for (int i = 1; i < parent.length; i++) {
            Sighting outer = sightings.get(i - 1);
            Sighting inner = sightings.get(i);
            int open = inner.from() - 1;
            boolean bracketed = reading.isMark(open, "(") && reading.isMark(inner.to(), ")")
                    && (outer.to() == open || outer.to() == open - 1 && reading.isClosing(outer.to()));
            boolean outlet = inner.kind() == org.isnad.finding.OrganizationKind.MEDIA && outer.kind() != inner.kind();
            if (bracketed && outer.type() == EntityType.ORGANIZATION && inner.type() == outer.type() && !outlet) {
                union(i - 1, i);
            }
        }
    }

    /** وزارة الخزانة goes with وزارة الخزانة الأميركية, and الخزانة الأميركية too; a lexicon name only with its own. */
    private void byLongerForm() {
        Map<String, Integer> parts = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Sighting sighting = sightings.get(i);
            if (sighting.type() != EntityType.ORGANIZATION) {
                continue;
            }
            List<String> words = this.words.get(i);
            for (int length = 1; length < words.size(); length++) {
                parts.putIfAbsent(String.join(" ", words.subList(0, length)), i);
            }
            if (words.size() > 2 && words.get(0).equals("وزاره")) {
                parts.putIfAbsent(String.join(" ", words.subList(1, words.size())), i);
            }
        }
        for (int i = 0; i < parent.length; i++) {
            Sighting sighting = sightings.get(i);
            Integer longer = sighting.type() != EntityType.ORGANIZATION ? null
                    : parts.get(String.join(" ", words.get(i)));
            if (longer != null && !isOtherListed(sighting, sightings.get(longer))) {
                union(longer, i);
            }
        }
    }

    /** نظام الأسد goes with النظام السوري where the text speaks of one regime only. */
    private void byRegime() {
        int nation = -1;
        int person = -1;
        for (int i = 0; i < parent.length; i++) {
            boolean led = sightings.get(i).rule().equals("regime-of-person");
            String word = reading.word(sightings.get(i).from());
            if (sightings.get(i).type() != EntityType.ORGANIZATION || !word.endsWith("نظام")) {
                continue;
            }
            int other = led ? person : nation;
            if (other >= 0 && root(other) != root(i)) {
                return;
            }
            nation = led ? nation : i;
            person = led ? i : person;
        }
        if (nation >= 0 && person >= 0) {
            union(nation, person);
        }
    }

    private static boolean isOtherListed(Sighting one, Sighting other) {
        return one.known() != null && other.known() != null && one.known() != other.known();
    }

    /** One-word names go with the first person whose family name is the same or sounds the same. */
    private void byFamilyName() {
        Map<String, List<Integer>> families = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (sightings.get(i).type() == EntityType.PERSON) {
                List<String> words = this.words.get(i);
                families.computeIfAbsent(NameForm.skeleton(words.get(words.size() - 1)), key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : families.values()) {
            for (int k = 1; k < same.size(); k++) {
                joinPerson(same, k);
            }
        }
        byFirstName();
    }

    /** الأمير خالد goes with الأمير خالد بن سلمان where nobody else bears that first name. */
    private void byFirstName() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (sightings.get(i).type() == EntityType.PERSON && words.get(i).size() > 1) {
                String name = words.get(i).get(0);
                Integer before = first.putIfAbsent(name, i);
                if (before != null && (before < 0 || root(before) != root(i))) {
                    first.put(name, -1);
                }
            }
        }
        for (int i = 0; i < parent.length; i++) {
            List<String> words = this.words.get(i);
            int full = sightings.get(i).type() == EntityType.PERSON && words.size() == 1
                    ? first.getOrDefault(words.get(0), -1)
                    : -1;
            if (full >= 0 && root(i) == i) {
                union(full, i);
            }
        }
    }

    private void joinPerson(List<Integer> same, int k) {
        for (int before = 0; before < Math.min(k, 40); before++) {
            if (agree(words.get(same.get(k)), words.get(same.get(before)))) {
                union(same.get(before), same.get(k));
                return;
            }
        }
    }

    /** Same family name, and first names that are absent or begin alike: جيم and جيمس. */
    private static boolean agree(List<String> one, List<String> other) {
        String family = one.get(one.size() - 1);
        String otherFamily = other.get(other.size() - 1);
        if (!family.equals(otherFamily) && (NameForm.skeleton(family).length() < 3 || family.length() < 4)) {
            return false;
        }
        if (one.size() == 1 || other.size() == 1) {
            return true;
        }
        String first = one.get(0);
        String otherFirst = other.get(0);
        return one.containsAll(other) || other.containsAll(one)
                || first.length() > 2 && otherFirst.length() > 2 && first.substring(0, 2).equals(otherFirst.substring(0, 2))
                        && (first.startsWith(otherFirst) || otherFirst.startsWith(first)
                                || NameForm.skeleton(first).equals(NameForm.skeleton(otherFirst)));
    }

    /** Nationality adjectives become their country, so that أمريكية and أميركية agree. */
    private List<String> comparable(Sighting sighting) {
        List<String> comparable = reading.words(sighting);
        for (int i = 0; i < comparable.size() && sighting.type() == EntityType.ORGANIZATION; i++) {
            String country = demonyms.country(WordForm.base(comparable.get(i)));
            if (country != null) {
                comparable.set(i, country);
            }
        }
        return comparable.isEmpty() ? List.of("") : comparable;
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void union(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (sightings.get(a).type() == sightings.get(b).type()) {
            parent[Math.max(a, b)] = Math.min(a, b);
        }
    }
}
