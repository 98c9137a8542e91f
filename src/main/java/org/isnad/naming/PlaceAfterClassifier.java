package org.isnad.naming;

import java.util.List;

/** An unlisted place after the word for its kind: بلدة الراعي, قرية تل الذهب. */
final class PlaceAfterClassifier implements NamingRule {

    private final NameLexicon lexicon;

    PlaceAfterClassifier(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        PersonGrammar grammar = new PersonGrammar(reading, lexicon);
        for (int i = 0; i + 1 < reading.size(); i++) {
            for (WordForm form : reading.forms(i)) {
                if (isTown(form.word()) && reading.sameLine(i, i + 1) && isName(reading, grammar, i + 1)) {
                    WordForm whole = reading.forms(i + 1)[0];
                    sightings.add(Sighting.place(i + 1, i + 2, reading.span(i + 1, whole, i + 2), "place-after-classifier",
                            0.7));
                    break;
                }
            }
        }
    }

    /** Words that are followed by a name nearly always. */
    private static boolean isTown(String word) {
        return switch (word) {
            case "بلده", "مدينه", "قريه", "محافظه", "مخيم", "ولايه", "مدينتي", "بلدتي", "محافظتي", "معتمديه", "اقليم",
                    "عماله", "قضاء", "دوار", "معبر", "مقاطعه" ->
                true;
            default -> false;
        };
    }

    private boolean isName(Reading reading, PersonGrammar grammar, int i) {
        String word = reading.word(i);
        if (word.length() < 3 || lexicon.demonyms().isAny(word) || TitleWords.isModifier(word)) {
            return false;
        }
        return grammar.isUnknown(i) || word.startsWith("ال") && PersonWords.mayBeGiven(word);
    }
}
