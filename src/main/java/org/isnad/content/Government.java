package org.isnad.content;

import java.util.Set;

import org.isnad.cue.Cue;
import org.isnad.cue.CueEntry;
import org.isnad.cue.CueFinder;
import org.isnad.finding.EntityType;
import org.isnad.finding.Stance;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.QuotedParts;
import org.isnad.sentence.Reading;

/**
 * What a cue can govern at one place: a clause, a quotation, a noun, a preposition with its noun: دعا إلى الحوار, طالب
 * بالإفراج.
 */
final class Government {

    private static final Set<String> NEVER_OBJECTS = WordLists.words("never-objects");

    private static final Set<String> QUANTIFIERS = WordLists.words("quantifiers");

    private static final Set<String> SUBORDINATORS = WordLists.words("before-other-clause");

    /** حمّل الحكومة مسؤولية: what the blame is called. */
    private static final Set<String> BLAME = WordLists.words("blame");

    /** After these a word with ب is a noun of its own: في بلاغ, من بينها. */
    private static final Set<String> GENITIVE = WordLists.words("genitive");

    private static final Set<String> PRONOUNS = WordLists.words("no-preposition");

    private static final Set<String> QUESTIONS = WordLists.words("questions");

    private static final Set<String> ATTENTION = WordLists.words("attention");

    /** خلص إلى القول إن: the noun only leads over. */
    private static final Set<String> SAYING = WordLists.words("leading-over");

    private static final Set<String> POINTING = WordLists.words("pointing");

    private final Reading reading;
    private final CueFinder cues;
    private final ContentHeads heads;
    private final QuotedParts quoted;

    Government(Reading reading, CueFinder cues, ContentHeads heads) {
        this.reading = reading;
        this.cues = cues;
        this.heads = heads;
        this.quoted = new QuotedParts(reading);
    }

    /** Whether a word that begins with ب can be a noun under the preposition. */
    static boolean governs(String word) {
        return !NEVER_OBJECTS.contains(word);
    }

    /** The complement whose connector stands at the token, or null. */
    Complement at(Cue cue, int i) {
        CueEntry entry = cue.entry();
        String word = reading.word(i);
        if (reading.is(i, ':')) {
            return entry.takesQuotation() || entry.takesClause() ? content(cue, i, i + 1, Complement.Shape.COLON) : null;
        }
        Quotation quotation = reading.quotations().openedBy(i);
        if (quotation != null) {
            return entry.takesQuotation() && quoted.states(quotation) ? content(cue, i, i, Complement.Shape.QUOTATION) : null;
        }
        boolean answer = reading.word(cue.token()).equals("فاجاب") || reading.word(cue.token()).equals("فاجابت");
        if (i == cue.token() + 1 && (answer || cue.participle() && entry.lemma().equals("قال"))
                && !FunctionWords.complementizer(word)
                && reading.token(i).isWord() && !FunctionWords.in(FunctionWords.PREPOSITIONS, word)) {
            return content(cue, i, i, Complement.Shape.COLON);
        }
        if (entry.takesClause() && FunctionWords.complementizer(word) && !SUBORDINATORS.contains(reading.word(i - 1))) {
            return content(cue, i, i + 1, Complement.Shape.CLAUSE);
        }
        if (entry.takes("blame") && BLAME.contains(word)) {
            return content(cue, i, blamed(cue, i), Complement.Shape.NOUN);
        }
        if (entry.takes("question") && QUESTIONS.contains(word) && !reading.punctuation(i)) {
            return content(cue, i, i, Complement.Shape.CLAUSE);
        }
        boolean blamed = word.startsWith("ب") && entry.takes("ب") && entry.stance() != Stance.ASSERTS;
        if (reading.title(i) != null && !heads.isHead(word) && !blamed && !swallowed(entry, i)) {
            return null;
        }
        if (entry.takes(word) && !reading.word(i - 1).equals("نقلا")) {
            int said = SAYING.contains(reading.word(i + 1)) && FunctionWords.complementizer(reading.word(i + 2)) ? 1 : 0;
            boolean clause = FunctionWords.complementizer(reading.word(i + 1 + said));
            return empty(i + 1) ? null
                    : clause ? content(cue, i + 1 + said, i + 2 + said, Complement.Shape.CLAUSE)
                            : content(cue, i, i + 1, Complement.Shape.PREPOSITION);
        }
        if (entry.takes("request") && asked(cue, i, word)) {
            return content(cue, i, i, Complement.Shape.PREPOSITION);
        }
        return attached(cue, i, word);
    }

    /** ناشدت الوزارة المواطنين الالتزام: what they are asked to do, as a definite verbal noun after them. */
    private boolean asked(Cue cue, int i, String word) {
        int least = cue.entry().lemma().equals("طلب") ? cue.token() : cue.token() + 1;
        boolean bare = i > least && ContentHeads.patterned(word) && reading.mention(i) == null
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1));
        return bare || i > cue.token() + 1 && word.startsWith("ال")
                && (heads.isHead(word.substring(2)) || ContentHeads.patterned(word.substring(2)))
                && reading.mention(i) == null && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1));
    }

    /** حمّل الوزير التجار مسؤولية الغلاء: the content begins with whom the blame falls on, after the subject. */
    private int blamed(Cue cue, int blame) {
        int first = cue.token() + 1;
        boolean goesOn = cue.participle() || reading.word(cue.token()).charAt(0) == 'و'
                || FunctionWords.complementizer(reading.word(cue.token() - 1));
        if (!goesOn || reading.title(first) != null && reading.title(first).person() != null) {
            first = reading.afterName(first);
            if (first == cue.token() + 1) {
                return blame;
            }
        }
        while (first < blame && reading.punctuation(first)) {
            first++;
        }
        return first;
    }

    /** Whether what follows a preposition says nothing itself: أشار إلى ذلك. */
    private boolean empty(int i) {
        return POINTING.contains(reading.word(i));
    }

    private boolean swallowed(CueEntry entry, int i) {
        return entry.takes("ب") && reading.word(i).startsWith("بال") && reading.firstOf(reading.title(i).span()) < i;
    }

    private Complement attached(Cue cue, int i, String word) {
        CueEntry entry = cue.entry();
        boolean noun = GENITIVE.contains(reading.bare(i - 1)) || reading.word(i - 1).equals("وفي");
        boolean adjective = cue.participle() && (cue.form().feminine() || cue.form().plural() || entry.lemma().equals("اتهم"))
                && !reading.punctuation(cue.token() - 1);
        if (adjective && entry.takes("ب") && word.startsWith("ب")) {
            return null;
        }
        boolean b = entry.takes("ب") && !noun && (word.length() > 2 && !PRONOUNS.contains(word)) && word.charAt(0) == 'ب'
                && (!NEVER_OBJECTS.contains(word) || ongoing(i, word))
                && (reading.mention(i) == null || entry.stance() != Stance.ASSERTS
                        || reading.firstOf(reading.mention(i).span()) < i);
        boolean l = entry.takes("ل") && word.length() > 4 && word.charAt(0) == 'ل' && !word.startsWith("لل")
                && (heads.isHead(word.substring(1)) || ContentHeads.patterned(word.substring(1)));
        if (b && FunctionWords.complementizer(word)) {
            return content(cue, i, i + 1, Complement.Shape.CLAUSE);
        }
        if (b && entry.lemma().equals("أهاب")) {
            return content(cue, i, pastAddressed(i), Complement.Shape.PREPOSITION);
        }
        if (b || l) {
            int start = reading.token(i).start() + 1;
            while (reading.text().charAt(start) == 'ـ') {
                start++;
            }
            return new Complement(start, i, i, Complement.Shape.PREPOSITION, cueEnd(cue, i));
        }
        if (entry.takes("ب") && word.equals("ب") && i + 1 < reading.size()) {
            return content(cue, i, i + 1, Complement.Shape.PREPOSITION);
        }
        if (entry.takesNoun() && reading.token(i).isWord() && reading.mention(i) == null && !beforePerson(i)
                && !FunctionWords.HONORIFICS.contains(word)
                && (heads.isHead(word) || ContentHeads.patterned(word))
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1))) {
            int first = QUANTIFIERS.contains(reading.word(i - 1)) && i - 1 > cue.token() ? i - 1 : i;
            return new Complement(reading.token(first).start(), first, first, Complement.Shape.NOUN, cueEnd(cue, first));
        }
        return null;
    }

    /** تعهد باستمرار إطلاق المياه: with a noun of its own the adverb is what the verb governs. */
    private boolean ongoing(int i, String word) {
        String next = reading.word(i + 1);
        return word.equals("باستمرار") && next.length() > 2 && next.charAt(0) != 'و'
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, next) && !FunctionWords.complementizer(next);
    }

    /** القيادي في حركة فتح فلان: a noun right before a person's name belongs to the subject. */
    private boolean beforePerson(int i) {
        Names.Mention next = reading.mention(i + 1);
        return next != null && i + 1 == reading.firstOf(next.span())
                && reading.entity(next.entity()).type() == EntityType.PERSON && reading.word(i).length() < 5;
    }

    /** أهابت بالمواطنين والمقيمين الإبلاغ: past whom it is said to. */
    private int pastAddressed(int i) {
        int next = i + 1;
        while (next + 1 < reading.size() && next < i + 5
                && (reading.word(next).startsWith("وال") || reading.word(next).equals("كافه")
                        || reading.word(next).equals("الي"))) {
            next++;
        }
        return FunctionWords.complementizer(reading.word(next)) ? next + 1 : next;
    }

    private Complement content(Cue cue, int connector, int first, Complement.Shape shape) {
        int limit = reading.paragraphEnd(cue.token());
        if (shape == Complement.Shape.COLON && FunctionWords.complementizer(reading.word(first))) {
            first++;
        }
        while (first < limit
                && (reading.is(first, ':') || reading.comma(first) || reading.is(first, '-'))) {
            first++;
        }
        if (first >= limit) {
            return null;
        }
        return new Complement(reading.token(first).start(), first, connector, shape, cueEnd(cue, connector));
    }

    /** The cue takes the preposition with it where it stands beside it, and قائلاً after a verb of its own. */
    private int cueEnd(Cue cue, int connector) {
        int end = cue.token() + 1;
        if (cue.entry().inDocument()) {
            return Math.min(end + 2, connector);
        }
        Cue next = cues.at(end);
        if (next != null && next.participle() && next.entry().lemma().equals("قال")) {
            end++;
        }
        if (cue.entry().lemma().equals("لفت") && ATTENTION.contains(reading.word(end)) && end < connector) {
            end++;
        }
        boolean preposition = cue.entry().takes(reading.word(end)) || reading.word(end).equals("علي") && connector == end + 1
                || reading.word(end).equals("عن") && connector == end + 1;
        return preposition && end <= connector ? end + 1 : end;
    }
}
