package org.isnad.content;

import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.finding.Stance;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.Aside;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;

/** Finds where a cue's content begins: after أن, a colon, a governed preposition, an opening mark, or at a verbal noun. */
public final class ComplementReader {

    private static final int FARTHEST = 45;
    /** How many words on a clause may begin that outweighs a noun. */
    private static final int CLAUSE = 14;
    private final Reading reading;
    private final CueFinder cues;
    private final ContentHeads heads;
    private final Government government;
    private final ObjectReader objects;
    private final Aside aside;
    private final Complement[] known;

    public ComplementReader(Reading reading, CueFinder cues, ContentHeads heads, SourceWords words) {
        this.reading = reading;
        this.cues = cues;
        this.heads = heads;
        this.government = new Government(reading, cues, heads);
        this.objects = new ObjectReader(reading, cues, words);
        this.aside = new Aside(reading);
        this.known = new Complement[reading.size()];
        for (int i = reading.size() - 1; i >= 0; i--) {
            Cue cue = cues.at(i);
            known[i] = cue == null ? null : search(cue);
        }
    }

    /** The cue's complement, or null where it has none and therefore reports nothing. */
    public Complement find(Cue cue) {
        return known[cue.token()];
    }

    /** Looks from the cue to the right; a clause or a quotation further on outweighs a mere noun on the way. */
    private Complement search(Cue cue) {
        int from = cue.token() + 1;
        int end = Math.min(reading.sentenceEnd(cue.token()), from + reach(cue));
        Quotation around = reading.quotations().around(cue.token());
        if (around != null) {
            end = Math.min(end, around.close());
        }
        Complement weak = null;
        int taken = -1;
        boolean interrupted = false;
        boolean left = false;
        for (int i = from; i < end; i++) {
            Complement found = i == taken ? null : government.at(cue, i);
            if (found != null && found.shape() == Complement.Shape.NOUN && !adjacent(cue, i)) {
                weak = weak == null && (!cue.participle() || cue.entry().takes("blame")) ? found : weak;
            } else if (found != null && found.shape() == Complement.Shape.PREPOSITION && clauseAhead(cue, i, end)) {
                continue;
            } else if (found != null && !((interrupted || left) && found.shape() == Complement.Shape.PREPOSITION)) {
                return accept(cue, found);
            }
            if ((reading.word(i).equals("وهو") || reading.word(i).equals("وهي")) && i < from + 8) {
                i = pastCircumstance(i, end) - 1;
                continue;
            }
            int close = aside.closing(i, end);
            if (close > i) {
                i = close;
                continue;
            }
            left |= reading.comma(i) && reading.word(i + 1).startsWith("و");
            int next = past(cue, i, around);
            if (next > i + 1) {
                i = next - 1;
                continue;
            }
            Cue other = cues.at(i);
            if (other != null && FunctionWords.RELATIVES.contains(reading.word(i - 1)) && other.finite()) {
                interrupted = true;
                taken = known[i] == null ? -1 : known[i].connector();
            } else if (other != null && stops(other)) {
                break;
            } else if (interrupted && reading.comma(i)) {
                interrupted = false;
            }
        }
        if (cue.entry().takesObject()) {
            Complement object = objects.find(cue, end);
            weak = object != null && (weak == null || object.first() < weak.first()) ? object : weak;
        }
        return weak == null ? null : accept(cue, weak);
    }

    /** صرح على هامش زيارة بالعاصمة بأن: the clause outweighs a noun that ب has grown together with. */
    private boolean clauseAhead(Cue cue, int i, int end) {
        boolean attached = reading.word(i).length() > 3 && reading.word(i).charAt(0) == 'ب'
                && !FunctionWords.complementizer(reading.word(i)) && cue.entry().takesClause()
                && cue.entry().stance() == Stance.ASSERTS;
        for (int j = i + 1; attached && j < Math.min(end, i + CLAUSE) && cues.at(j) == null; j++) {
            if (reading.word(j).startsWith("بان") && FunctionWords.complementizer(reading.word(j))) {
                return true;
            }
        }
        return false;
    }

    /** وتتابع وهي تمسح دموعها «…»: to the mark or comma that closes the circumstance. */
    private int pastCircumstance(int i, int end) {
        int next = i + 1;
        while (next < end && next < i + 14 && !reading.is(next, ':') && !reading.comma(next)
                && reading.quotations().openedBy(next) == null && !reading.punctuation(next)) {
            next++;
        }
        return next;
    }

    /** One past a name, a title or a quotation that begins at the token, else the token itself. */
    private int past(Cue cue, int i, Quotation around) {
        Quotation quotation = reading.quotations().openedBy(i);
        if (quotation != null && around == null) {
            return quotation.after();
        }
        int after = reading.afterName(i);
        return after > i + 1 && swallowed(cue, after - 1) ? after - 1 : after;
    }

    /** Whether the last word of a name or title is rather what the cue governs: أشاد السفير بالنهضة. */
    private boolean swallowed(Cue cue, int last) {
        String word = reading.word(last);
        boolean noun = reading.title(last) != null && cue.entry().takesNoun() && heads.isHead(word);
        return noun || cue.entry().takes("ب") && word.length() > 4 && word.charAt(0) == 'ب' && Government.governs(word);
    }

    private boolean stops(Cue other) {
        if (other.form().type() == CueForm.Type.NOMINAL || other.participle() && other.entry().lemma().equals("قال")) {
            return false;
        }
        return !other.entry().strict() || known[other.token()] != null;
    }

    /** Whether a noun stands right after the cue or right after the cue's subject. */
    private boolean adjacent(Cue cue, int i) {
        return heads.isHead(reading.word(i)) && (i == cue.token() + 1 || reading.mention(i - 1) != null
                || reading.title(i - 1) != null
                || reading.title(i) != null || FunctionWords.TIMES.contains(reading.word(i - 1)) || reading.punctuation(i - 1)
                || i == cue.token() + 2 && reading.word(i - 1).length() > 3 && !ContentHeads.patterned(reading.word(i - 1))
                        && !FunctionWords.PREPOSITIONS.contains(reading.word(i - 1)));
    }

    /** The comma that closes an aside before the limit, سجل السفير، خلال جلسة، أن; the opening one where none does. */
    private int closing(int comma, int limit) {
        for (int i = comma + 1; i < limit; i++) {
            if (reading.comma(i)) {
                return i;
            }
        }
        return comma;
    }

    private static int reach(Cue cue) {
        return switch (cue.form().type()) {
            case PARTICIPLE -> 14;
            case SPEECH_NOUN -> 4;
            case NOMINAL -> 5;
            default -> FARTHEST;
        };
    }

    /** Homographs count only where nothing but their subject stands before the complement: بيّن الوزير أن. */
    private Complement accept(Cue cue, Complement found) {
        if (!cue.entry().strict() || cue.entry().inDocument()
                || found.shape() == Complement.Shape.NOUN && cue.entry().takes("blame")
                || found.shape() == Complement.Shape.COLON && reading.quotations().openedBy(found.first()) != null) {
            return found;
        }
        boolean head = found.shape() == Complement.Shape.PREPOSITION && heads.isHead(reading.word(found.first()));
        if (head || reading.afterName(cue.token() + 1) > cue.token() + 1) {
            return found;
        }
        int loose = 0;
        boolean plain = cue.form().type() == CueForm.Type.PAST && !cue.form().feminine() && !cue.form().plural();
        int most = plain || !cue.finite() ? 3 : 6;
        for (int i = cue.token() + 1; i < found.connector() && loose < most; i++) {
            boolean covered = reading.punctuation(i) || reading.word(i).equals("ل") || reading.mention(i) != null
                    || reading.title(i) != null;
            int close = reading.comma(i) ? closing(i, found.connector()) : i;
            loose += covered ? 0 : 1;
            i = close;
        }
        return loose < most ? found : null;
    }
}
