package org.isnad.gazetteer;

import java.util.HashSet;
import java.util.Set;

import org.isnad.lexicon.WordClasses;

/** Words that tell what stands beside them: reporting verbs, prepositions of place, fields of government. */
public final class ContextWords {

    private static final WordClasses CLASSES = new WordClasses("name-context.tsv");

    public static final Set<String> STOP = CLASSES.of("stop");
    public static final Set<String> REPORT = CLASSES.of("report");
    public static final Set<String> INSIDE = CLASSES.of("inside");
    public static final Set<String> TOWARD = CLASSES.of("toward");
    public static final Set<String> PLACE = CLASSES.of("place");
    public static final Set<String> DOMAIN = CLASSES.of("domain");
    public static final Set<String> PURPOSE = CLASSES.of("purpose");
    public static final Set<String> MEMBER = CLASSES.of("member");
    public static final Set<String> VOICE = CLASSES.of("voice");
    public static final Set<String> TRADE = CLASSES.of("trade");
    public static final Set<String> ERRAND = CLASSES.of("errand");
    public static final Set<String> EPITHET = CLASSES.of("epithet");
    public static final Set<String> ADDRESSED = CLASSES.of("addressed");
    public static final Set<String> RELATION = CLASSES.of("relation");
    public static final Set<String> EVENT = CLASSES.of("event");
    public static final Set<String> SPORT = CLASSES.of("sport");
    public static final Set<String> ACT = actingVerbs();

    private ContextWords() {
    }

    /** Third person forms of each verb: أعلن أعلنت أعلنوا يعلن تعلن سيعلن ستعلن. */
    private static Set<String> actingVerbs() {
        Set<String> forms = new HashSet<>();
        for (String pair : CLASSES.of("act")) {
            String[] stems = pair.split(" ");
            forms.add(stems[0]);
            forms.add(stems[0] + "ت");
            forms.add("ي" + stems[1]);
            forms.add("ت" + stems[1]);
            forms.add("سي" + stems[1]);
            forms.add("ست" + stems[1]);
        }
        return forms;
    }

    /** Whether a word is a reporting verb, with و or ف before it or not. */
    public static boolean reports(String word) {
        return REPORT.contains(word) || word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                && REPORT.contains(word.substring(1));
    }

    /** Whether a word is a verb of acting, with و or ف before it or not. */
    public static boolean acts(String word) {
        return ACT.contains(word) || word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                && ACT.contains(word.substring(1));
    }
}
