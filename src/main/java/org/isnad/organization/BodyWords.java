package org.isnad.organization;

import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.OrganizationHeads.Extent;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.WordClass;
import org.isnad.mention.Reading;
import org.isnad.person.PersonGrammar;

/** Which words can belong to the name of a body with that head. */
final class BodyWords {

    private final Reading reading;
    private final PersonGrammar grammar;
    private final Head head;

    BodyWords(Reading reading, PersonGrammar grammar, Head head) {
        this.reading = reading;
        this.grammar = grammar;
        this.head = head;
    }

    /** After its first noun a name goes on with adjectives and fields of government only. */
    boolean isAdjective(int at, String word) {
        if (grammar.opens(at)) {
            return false;
        }
        boolean nisba = word.endsWith("ي") || word.endsWith("يه");
        return nisba || WordClass.DEFINITE_DEMONYM.contains(word) || WordClass.MODIFIER.contains(word)
                || WordClass.DOMAIN.contains(word)
                || WordClass.PURPOSE.contains(word) || word.equals("العليا") || word.equals("المستقله")
                || word.equals("المتحده") || word.equals("الحر") || word.equals("الحره") || word.equals("المهجرين")
                || reading.word(at - 1).length() > 0 && !reading.word(at - 1).startsWith("ال");
    }

    /** Whether a proper name stands at the token, as in شركة نستله. */
    boolean isProperName(int at, String word) {
        boolean takes = switch (head.kind()) {
            case COMPANY, NGO, PARTY, OTHER -> true;
            default -> false;
        };
        boolean name = grammar.isUnknown(at) && !WordClass.PURPOSE.contains(word)
                || WordClass.GIVEN.contains(word);
        boolean adjective = head.kind() == OrganizationKind.OTHER && !WordClass.GIVEN.contains(word)
                && (word.endsWith("ي") || word.endsWith("يه"));
        boolean clitic = word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ل')
                && !WordClass.GIVEN.contains(word);
        boolean described = head.extent() == Extent.WEAK && (word.endsWith("ي") || word.endsWith("يه")
                || word.startsWith("مت") || word.startsWith("مشت") || word.startsWith("مخ"));
        return takes && name && !adjective && !clitic && !described;
    }
}
