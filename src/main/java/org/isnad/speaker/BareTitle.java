package org.isnad.speaker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.gazetteer.TitleWords;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.Nationalities;
import org.isnad.sentence.Reading;
import org.isnad.text.Folding;
import org.isnad.text.Span;

/** Finds the person for whom a title without a name stands: الوزير, رئيس الحكومة, سموه; الرئيس الإيراني is not France's. */
final class BareTitle {

    /** How many titles back or ahead a bare title can reach. */
    private static final int FARTHEST = 300;
    private static final Set<String> GENERAL = WordLists.words("general-offices");
    private static final Set<String> RANKS = WordLists.words("ranks");
    private static final Map<String, Set<String>> HONORED = honored();

    /** Lines from the top that may be headlines. */
    private static final int HEAD = 3;

    private final Reading reading;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final Nationalities nationalities;

    BareTitle(Reading reading, Nationalities nationalities) {
        this.reading = reading;
        this.nationalities = nationalities;
    }

    /** The latest person before the token whose title holds the bare title's head and agrees with its other words. */
    Integer before(Names.Title bare, int token) {
        String[] asked = words(bare.span());
        Integer best = null;
        int most = 0;
        List<Names.Title> titles = reading.names().titles();
        int last = last(titles.size(), i -> titles.get(i).span(), token);
        for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
            Names.Title title = titles.get(i);
            Integer person = person(i);
            int shared = person == null ? 0 : shared(asked, words(title.span()), bare.head());
            if (shared > most) {
                most = shared;
                best = person;
            }
        }
        return best;
    }

    /** The person whom the text names further on with every word of the title: a headline names the office alone. */
    Integer ahead(Names.Title bare, int token) {
        String[] asked = weighty(words(bare.span()));
        List<Names.Title> titles = reading.names().titles();
        int next = last(titles.size(), i -> titles.get(i).span(), token) + 1;
        if (asked.length == 1 && bare.span().start() == reading.token(token).start()
                && reading.token(token).paragraph() < HEAD) {
            return only(bare.head());
        }
        for (int i = next; asked.length > 1 && i < Math.min(titles.size(), next + FARTHEST); i++) {
            Names.Title title = titles.get(i);
            Integer person = person(i);
            if (person != null && shared(asked, words(title.span()), asked[0]) == asked.length
                    && agree(bare, title)) {
                return person;
            }
        }
        return null;
    }

    /** الرئيس ينفي, over the text: the one person in it whose office begins with that word, or null. */
    private Integer only(String head) {
        Integer found = null;
        for (Names.Title title : reading.names().titles()) {
            if (title.person() != null && title.head().equals(head)) {
                if (found != null && !found.equals(title.person())) {
                    return null;
                }
                found = title.person();
            }
        }
        return found;
    }

    /** The words that tell which office it is: neither معالي nor سابق nor a nationality. */
    private String[] weighty(String[] words) {
        return Arrays.stream(words).filter(word -> !TitleWords.empty().contains(Coreference.stem(word))
                && nationalities.among(new String[] { word }) < 0).toArray(String[]::new);
    }

    /** The person of a title or of the honorific right after it: وزير النقل المهندس فلان. */
    private Integer person(int title) {
        List<Names.Title> titles = reading.names().titles();
        Names.Title office = titles.get(title);
        if (office.person() != null || title + 1 >= titles.size()) {
            return office.person();
        }
        Names.Title honorific = titles.get(title + 1);
        boolean near = honorific.span().start() - office.span().end() < 30;
        return near && RANKS.contains(honorific.head()) ? honorific.person() : null;
    }

    /** Whether the speaker so far may be meant by a title that nobody was named with. */
    boolean fits(FoundParty speaker, Names.Title bare) {
        if (words(bare.span()).length > 2) {
            return false;
        }
        if (GENERAL.contains(bare.head())) {
            return true;
        }
        if (speaker.entity() == null) {
            return Folding.fold(speaker.description()).contains(bare.head());
        }
        return reading.entity(speaker.entity()).type() == EntityType.PERSON
                && reading.names().titles().stream().noneMatch(title -> speaker.entity().equals(title.person()));
    }

    private static Map<String, Set<String>> honored() {
        Map<String, Set<String>> honored = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read("honorifics.tsv", 2).rows()) {
            honored.put(Folding.fold(row.column(0)), row.list(1).stream().map(Folding::fold).collect(Collectors.toSet()));
        }
        return honored;
    }

    /** The person whom the honorific honours: سموه is the emir; one named with the very rank comes first. */
    Integer honored(String honorific, int token, FoundParty speaker) {
        Set<String> heads = HONORED.get(honorific);
        if (heads == null) {
            return null;
        }
        String rank = honorific.endsWith("ته") ? honorific.replaceFirst("ته$", "ه") : honorific.replaceFirst("ه$", "");
        Integer exact = ranked(Set.of(rank), token, speaker);
        return exact == null ? ranked(heads, token, speaker) : exact;
    }

    /** The speaker so far where he has such a title, else the first with one in the latest paragraph that names one. */
    private Integer ranked(Set<String> heads, int token, FoundParty speaker) {
        List<Names.Title> titles = reading.names().titles();
        int last = last(titles.size(), i -> titles.get(i).span(), token);
        Integer first = null;
        int paragraph = -1;
        for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
            Names.Title title = titles.get(i);
            if (title.person() != null && Arrays.stream(words(title.span())).anyMatch(heads::contains)) {
                if (speaker != null && title.person().equals(speaker.entity())) {
                    return title.person();
                }
                int here = reading.token(reading.firstOf(title.span())).paragraph();
                first = first == null || here == paragraph ? title.person() : first;
                paragraph = paragraph < 0 ? here : paragraph;
            }
        }
        return first;
    }

    private String[] words(Span span) {
        return BETWEEN_WORDS.split(Folding.fold(span.of(reading.text())));
    }

    private boolean agree(Names.Title one, Names.Title other) {
        int country = nationalities.among(words(one.span()));
        int known = country < 0 ? -1 : nationalities.among(words(other.span()));
        return known < 0 || country == known;
    }

    /**
     * How many words two titles share, 0 where the head is not among them or the countries differ; the article does not count.
     */
    private int shared(String[] asked, String[] known, String head) {
        int country = nationalities.among(asked);
        int other = country < 0 ? -1 : nationalities.among(known);
        if (country >= 0 && other >= 0 && country != other) {
            return 0;
        }
        int shared = 0;
        boolean headed = false;
        for (String word : asked) {
            String stem = Coreference.stem(word);
            for (String candidate : known) {
                if (stem.length() > 2 && stem.equals(Coreference.stem(candidate))) {
                    shared++;
                    headed |= stem.equals(Coreference.stem(head));
                    break;
                }
            }
        }
        return headed ? shared : 0;
    }

    /** The last of a list in text order that begins before the token, or -1. */
    int last(int size, IntFunction<Span> spans, int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.apply(middle).start() < reading.token(token).start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
