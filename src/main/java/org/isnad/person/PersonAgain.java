package org.isnad.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** A person named in full somewhere is named again by part of the name: مارك إسبر, then إسبر, للأسد, ولد الشيخ. */
public final class PersonAgain {

    private final Reading reading;
    private final PhraseTrie<String> families = new PhraseTrie<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    public PersonAgain(Reading reading) {
        this.reading = reading;
    }

    /** The further mentions of the people already found. */
    public List<Sighting> find(List<Sighting> selected) {
        boolean[] taken = new boolean[reading.size()];
        boolean any = false;
        for (Sighting sighting : selected) {
            if (sighting.type() == EntityType.PLACE) {
                places.add(reading.words(sighting).get(0));
            }
            for (int i = sighting.from(); i < sighting.to() && !sighting.head(); i++) {
                taken[i] = sighting.type() != EntityType.PLACE;
            }
        }
        for (Sighting sighting : selected) {
            if (sighting.type() == EntityType.PERSON && sighting.to() - sighting.from() > 1) {
                learn(sighting);
                any = true;
            }
        }
        return any ? scan(taken) : List.of();
    }

    /** Takes in the full name, the family name with its particles, and the first name. */
    private void learn(Sighting sighting) {
        List<String> words = reading.words(sighting);
        String last = words.get(words.size() - 1);
        families.add(words, last);
        if (words.size() > 2 && WordClass.PARTICLE.contains(words.get(words.size() - 2))) {
            families.add(words.subList(words.size() - 2, words.size()), last);
        }
        boolean clan = words.size() > 2 && WordClass.PARTICLE.contains(words.get(words.size() - 2))
                && WordClass.HONOUR.contains(last);
        if (last.length() > 2 && !clan && !WordClass.SUFFIX.contains(last) && !WordClass.COMMON_GIVEN.contains(last)
                && !WordClass.EPITHET.contains(last) && !WordClass.SUFFIX.contains(last)
                && !places.contains(last)) {
            families.add(List.of(last), last);
        }
        String first = words.get(0);
        if (first.length() > 2 && !WordClass.COMMON_GIVEN.contains(first) && !WordClass.PARTICLE.contains(first)) {
            firsts.add(first);
        }
    }

    private List<Sighting> scan(boolean[] taken) {
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            Sighting again = taken[i] ? null : at(i);
            if (again != null) {
                found.add(again);
            }
        }
        return found;
    }

    private Sighting at(int i) {
        for (WordForm form : reading.forms(i)) {
            Match<String> match = families.longest(reading.text(), i, form.word());
            boolean plain = match != null && (match.end() - i > 1 || !isOrdinary(form.word()));
            if (match != null && (plain || isSpeaking(i, match.end()))) {
                return Sighting.person(i, match.end(), reading.span(i, form, match.end()), null, "family-name-again",
                        0.8);
            }
            if (firsts.contains(form.word()) && isSpeaking(i, i + 1)) {
                return Sighting.person(i, i + 1, reading.span(i, form, i + 1), null, "first-name-again", 0.6);
            }
        }
        return null;
    }

    private boolean isOrdinary(String word) {
        return WordClass.DEMONYM.contains(word) || WordClass.STOP.contains(word) || WordClass.INSIDE.contains(word)
                || WordClass.TOWARD.contains(word) || WordClass.ACTS.contains(word);
    }

    /** A name that is also an ordinary word counts beside a verb of saying: وأوضح شباط, أن هادي أكد. */
    private boolean isSpeaking(int i, int end) {
        String before = reading.word(i - 1);
        return WordClass.REPORTS.contains(before) || before.equals("ان") || before.equals("لكن")
                || reading.is(end, WordClass.REPORTS) || reading.isOpening(i - 1) && reading.isClosing(end);
    }
}
