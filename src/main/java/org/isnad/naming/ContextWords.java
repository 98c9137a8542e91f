package org.isnad.naming;

import java.util.HashSet;
import java.util.Set;

/** Words that tell what stands beside them: reporting verbs, prepositions of place, fields of government. */
final class ContextWords {

    private static final WordClasses CLASSES = new WordClasses("name-context.tsv");

    static final Set<String> STOP = CLASSES.of("stop");
    static final Set<String> REPORT = CLASSES.of("report");
    static final Set<String> INSIDE = CLASSES.of("inside");
    static final Set<String> TOWARD = CLASSES.of("toward");
    static final Set<String> PLACE = CLASSES.of("place");
    static final Set<String> DOMAIN = CLASSES.of("domain");
    static final Set<String> PURPOSE = CLASSES.of("purpose");
    static final Set<String> MEMBER = CLASSES.of("member");
    static final Set<String> VOICE = CLASSES.of("voice");
    static final Set<String> TRADE = CLASSES.of("trade");
    static final Set<String> ERRAND = CLASSES.of("errand");
    static final Set<String> EPITHET = CLASSES.of("epithet");
    static final Set<String> ADDRESSED = CLASSES.of("addressed");
    static final Set<String> RELATION = CLASSES.of("relation");
    static final Set<String> EVENT = CLASSES.of("event");
    static final Set<String> SPORT = CLASSES.of("sport");
    static final Set<String> ACT = actingVerbs();

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
    static boolean reports(String word) {
        return REPORT.contains(word) || word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                && REPORT.contains(word.substring(1));
    }

    /** Whether a word is a verb of acting, with و or ف before it or not. */
    static boolean acts(String word) {
        return ACT.contains(word) || word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
                && ACT.contains(word.substring(1));
    }
}
