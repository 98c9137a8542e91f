package org.isnad.attribution;

import org.isnad.finding.ClaimKind;

/** The headline form without a verb: ظريف: سنستمر; labels such as «خاص:» name nobody and claim nothing. */
final class HeadlineClaim {

    private final Reading reading;
    private final SourceWords sources;
    private final SubjectReader subjects;
    private final ContentReader contents;
    private final StanceReader stances;

    HeadlineClaim(Reading reading, SourceWords sources, SubjectReader subjects, ContentReader contents, StanceReader stances) {
        this.reading = reading;
        this.sources = sources;
        this.subjects = subjects;
        this.contents = contents;
        this.stances = stances;
    }

    /** Whether nothing but «لـ«كذا»» stands between the speaker and the colon. */
    private boolean reaches(Subject subject, int colon) {
        boolean told = subject.end() < colon && reading.word(subject.end()).startsWith("ل") && colon - subject.end() < 7;
        boolean unnamed = subject.party().entity() == null;
        return (told || subject.end() >= colon - 1)
                && (!unnamed || subject.rule().equals("unnamed-source") && subject.end() - subject.first() < 5
                        && sources.sort(reading.word(subject.first())) == SourceWords.Sort.UNNAMED);
    }

    /** The claim of a headline that begins at the token and ends before the limit, or null. */
    ClaimDraft find(int start, int limit) {
        int colon = start;
        while (colon < limit && colon < start + 12 && !reading.is(colon, ':')) {
            colon++;
        }
        if (colon == start || colon + 2 >= limit || !reading.is(colon, ':')) {
            return null;
        }
        Subject subject = subjects.at(start, colon);
        if (subject == null || !reaches(subject, colon)) {
            return null;
        }
        Quotation quotation = reading.quotations().openedBy(colon + 1);
        Content content = quotation != null && quotation.after() >= limit ? contents.direct(quotation)
                : contents.walk(reading.token(colon + 1).start(), colon + 1, limit);
        if (content == null || content.kind() != ClaimKind.DIRECT && content.after() - content.first() < 2) {
            return null;
        }
        ClaimDraft draft = new ClaimDraft(content, null, start, "headline-colon", 0.85);
        draft.spokenBy(subject);
        draft.stance = stances.of(null, content);
        return draft;
    }
}
