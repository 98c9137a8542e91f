package org.isnad.content;

import java.util.Set;

import org.isnad.cue.CueEntry;
import org.isnad.finding.Stance;
import org.isnad.lexicon.WordLists;
import org.isnad.sentence.Reading;

/** What the speaker does by saying it: the cue decides, and under a neutral cue the content's first noun: أكد ضرورة. */
public final class StanceReader {

    private static final Set<String> OBLIGATIONS = WordLists.words("obligations");
    private static final Set<String> CONCERNS = WordLists.words("concerns");
    private static final Set<String> COMMITTED = WordLists.words("committed");
    private static final Set<String> HARMS = WordLists.words("harms");

    /** عن بالغ أسفه: the feeling comes after its degree. */
    private static final Set<String> INTENSE = WordLists.words("intense");

    private final Reading reading;
    private final ContentHeads heads;

    public StanceReader(Reading reading, ContentHeads heads) {
        this.reading = reading;
        this.heads = heads;
    }

    /** The stance of a claim; a neutral participle goes on with the warning it follows. */
    public Stance of(CueEntry entry, Content content, Stance before) {
        Stance stance = of(entry, content);
        return stance == Stance.ASSERTS && before == Stance.WARNS && conditional(content) ? Stance.WARNS : stance;
    }

    public Stance of(CueEntry entry, Content content) {
        if (entry != null && entry.stance() != Stance.ASSERTS) {
            return entry.stance();
        }
        int first = content.first();
        while (first < content.after() - 1 && (reading.punctuation(first) || INTENSE.contains(reading.word(first)))) {
            first++;
        }
        Stance head = heads.stance(reading.bare(first));
        if (head != null && head != Stance.ASSERTS) {
            return head;
        }
        return byWords(first, content.after());
    }

    private Stance byWords(int first, int after) {
        String opening = reading.word(first);
        if (OBLIGATIONS.contains(opening) || opening.equals("علي") && reading.word(first + 1).startsWith("ال")
                || opening.equals("لا") && reading.word(first + 1).equals("بد")) {
            return Stance.CALLS_FOR;
        }
        boolean conditional = false;
        boolean harm = false;
        for (int i = first; i < after; i++) {
            String word = reading.bare(i);
            if (OBLIGATIONS.contains(word)) {
                return Stance.CALLS_FOR;
            }
            if (CONCERNS.contains(word)) {
                return Stance.EXPRESSES_CONCERN;
            }
            if (commits(word)) {
                return Stance.PROMISES;
            }
            conditional |= condition(i);
            harm |= HARMS.contains(word);
        }
        return conditional && harm ? Stance.WARNS : Stance.ASSERTS;
    }

    private boolean conditional(Content content) {
        for (int i = content.first(); i < content.after(); i++) {
            if (condition(i)) {
                return true;
            }
        }
        return false;
    }

    /** إذا, في حال, ما لم */
    private boolean condition(int i) {
        String word = reading.word(i);
        return word.equals("اذا") || word.equals("حال") && reading.word(i - 1).equals("في")
                || word.equals("لم") && reading.word(i - 1).equals("ما");
    }

    /** سنواصل, سيدافع: the future of a verb of commitment, or the first person's future of any verb. */
    private boolean commits(String word) {
        if (word.length() < 5 || word.charAt(0) != 'س') {
            return COMMITTED.contains(word);
        }
        char person = word.charAt(1);
        if (person == 'ن') {
            return word.length() > 4 && !word.startsWith("سنوات") && !word.startsWith("سنوي") && !word.startsWith("سنه");
        }
        return (person == 'ي' || person == 'ت') && heads.isCommitment("ي" + word.substring(2));
    }
}
