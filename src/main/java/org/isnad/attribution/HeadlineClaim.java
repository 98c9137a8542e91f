package org.isnad.attribution;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.isnad.content.Content;
import org.isnad.content.ContentReader;
import org.isnad.content.StanceReader;
import org.isnad.cue.CueFinder;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundParty;
import org.isnad.naming.Names;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;
import org.isnad.speaker.Subject;
import org.isnad.speaker.SubjectReader;
import org.isnad.text.Folding;
import org.isnad.text.Span;

/** The headline form without a verb: ظريف: سنستمر; labels such as «خاص:» name nobody and claim nothing. */
final class HeadlineClaim {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L} ]");
    private static final Pattern ARTICLE = Pattern.compile("^(ال|لل|بال|وال)(?=..)");
    private static final int AROUND_NAME = 6;
    private final Reading reading;
    private final CueFinder cues;
    private final SourceWords sources;
    private final SubjectReader subjects;
    private final ContentReader contents;
    private final StanceReader stances;

    private static final Set<SourceWords.Sort> HEADLINED = EnumSet.of(SourceWords.Sort.UNNAMED, SourceWords.Sort.OUTLET,
            SourceWords.Sort.DOCUMENT);

    HeadlineClaim(Reading reading, CueFinder cues, SourceWords sources, SubjectReader subjects, ContentReader contents,
            StanceReader stances) {
        this.reading = reading;
        this.cues = cues;
        this.sources = sources;
        this.subjects = subjects;
        this.contents = contents;
        this.stances = stances;
    }

    /** A headline shortens: the surname or the office of somebody whom the article names in full further on. */
    private Subject named(int start, int colon) {
        if (colon - start > 4) {
            return null;
        }
        Span span = reading.span(start, colon);
        Names.Title title = reading.title(start);
        Integer holder = holder(title == null ? reading.word(start) : title.head());
        if (holder != null) {
            return new Subject(FoundParty.named(holder), span, start, colon, "headline-office");
        }
        Integer body = title == null ? body(start, colon) : null;
        if (body != null) {
            return new Subject(FoundParty.named(body), span, start, colon, "headline-name");
        }
        String asked = NO_LETTER.matcher(Folding.fold(span.of(reading.text()))).replaceAll("").strip();
        asked = asked.startsWith("وال") ? asked.substring(1) : asked;
        List<FoundEntity> entities = reading.names().entities();
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).type() != EntityType.PLACE && answers(entities.get(i).name(), asked)) {
                return new Subject(FoundParty.named(i), span, start, colon, "headline-name");
            }
        }
        return null;
    }

    /** The first whom the article names with an office of that head, or null. */
    private Integer holder(String head) {
        return reading.names().titles().stream().filter(title -> title.person() != null && title.head().equals(head))
                .map(Names.Title::person).findFirst().orElse(null);
    }

    /**
     * كهرباء الواحة for المؤسسة العامة للكهرباء في مدينة الواحة: the body whose name, or the words after it, hold both words.
     */
    private Integer body(int start, int colon) {
        if (colon - start != 2) {
            return null;
        }
        for (Names.Mention mention : reading.names().mentions()) {
            if (reading.entity(mention.entity()).type() != EntityType.ORGANIZATION
                    || mention.span().start() < reading.token(colon).end()) {
                continue;
            }
            int first = reading.firstOf(mention.span());
            Set<String> near = new HashSet<>();
            for (int i = first; i < Math.min(reading.sentenceEnd(first), reading.after(mention.span()) + AROUND_NAME); i++) {
                near.add(ARTICLE.matcher(reading.word(i)).replaceFirst(""));
            }
            if (near.contains(ARTICLE.matcher(reading.word(start)).replaceFirst(""))
                    && near.contains(ARTICLE.matcher(reading.word(start + 1)).replaceFirst(""))) {
                return mention.entity();
            }
        }
        return null;
    }

    private static boolean answers(String name, String asked) {
        String folded = Folding.fold(name);
        return asked.length() > 2 && (folded.equals(asked) || folded.endsWith(' ' + asked) || folded.startsWith(asked + ' ')
                || folded.contains(' ' + asked + " و") || words(folded).containsAll(words(asked)));
    }

    /** The words of a name without what may stand before them: جامعة النقل for الجامعة العامة للنقل. */
    private static Set<String> words(String folded) {
        Set<String> words = new HashSet<>();
        for (String word : Folding.words(folded)) {
            words.add(ARTICLE.matcher(word).replaceFirst(""));
        }
        return words;
    }

    /** Whether nothing but «لـ«كذا»» stands between the speaker and the colon. */
    private boolean reaches(Subject subject, int colon) {
        boolean told = subject.end() < colon && reading.word(subject.end()).startsWith("ل") && colon - subject.end() < 7;
        boolean unnamed = subject.party().entity() == null;
        return (told || subject.end() >= colon - 1)
                && (!unnamed || subject.rule().equals("unnamed-source") && subject.end() - subject.first() < 5
                        && HEADLINED.contains(sort(subject.first())));
    }

    private SourceWords.Sort sort(int i) {
        SourceWords.Sort sort = sources.sort(reading.word(i));
        return sort == null ? sources.sort(reading.bare(i)) : sort;
    }

    /** الرياض: فلان الفلاني is a byline. */
    private boolean byline(Content content) {
        Names.Mention mention = reading.mention(content.first());
        return mention != null && reading.entity(mention.entity()).type() == EntityType.PERSON
                && (reading.after(mention.span()) >= content.after() - 1 || reading.is(reading.after(mention.span()), '-'));
    }

    /** The claim of a headline that begins at the token and ends before the limit, or null. */
    ClaimDraft find(int start, int limit) {
        int colon = start;
        while (colon < limit && colon < start + 12 && !reading.is(colon, ':')) {
            colon++;
        }
        if (colon == start || colon + 2 >= limit || !reading.is(colon, ':') || reports(start, colon)) {
            return null;
        }
        ClaimDraft signed = signed(colon + 1, limit);
        if (signed != null) {
            return signed;
        }
        Subject subject = subjects.at(start, colon);
        if (subject == null || subject.party().entity() == null || !reaches(subject, colon)) {
            Subject named = named(start, colon);
            subject = named != null ? named : subject != null && reaches(subject, colon) ? subject : null;
        }
        if (subject == null) {
            return null;
        }
        Quotation quotation = reading.quotations().openedBy(colon + 1);
        Content content = quotation != null && quotation.after() >= limit ? contents.direct(quotation)
                : contents.walk(reading.token(colon + 1).start(), colon + 1, limit);
        if (content == null || byline(content) || content.kind() != ClaimKind.DIRECT && content.after() - content.first() < 2) {
            return null;
        }
        return draft(content, start, subject);
    }

    private boolean reports(int start, int colon) {
        for (int i = start; i < colon; i++) {
            if (cues.at(i) != null && cues.at(i).finite()) {
                return true;
            }
        }
        return false;
    }

    /** سكك حديدية: خط جديد قبل نهاية السنة (وزير): the office in brackets at the end says whose words they are. */
    private ClaimDraft signed(int first, int limit) {
        int close = limit - 1;
        int open = close;
        while (open > first && open > close - 6 && !reading.is(open, '(')) {
            open--;
        }
        boolean bracketed = reading.is(close, ')') && reading.is(open, '(') && open > first + 2;
        Subject subject = bracketed && (reading.title(open + 1) != null || reading.namesSpeaker(open + 1)
                || close == open + 2 && holder(reading.word(open + 1)) != null)
                        ? named(open + 1, close)
                        : null;
        Content content = subject == null ? null : contents.walk(reading.token(first).start(), first, open);
        return content == null ? null : draft(content, first, subject);
    }

    private ClaimDraft draft(Content content, int start, Subject subject) {
        ClaimDraft draft = new ClaimDraft(content, null, start, "headline-colon", 0.85);
        draft.spokenBy(subject);
        draft.stance = stances.of(null, content);
        return draft;
    }
}
