package org.isnad.proposition;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.text.Folding;

/** The vocabulary by which claims compare: steering words, concepts with their opposites and kinds, verdicts. Read once. */
public final class ComparisonLexicon {

    private enum Account {
        WORDS,
        FIGURE
    }

    private enum Sort {
        ACT,
        THING
    }

    private final Set<String> acts = new HashSet<>();
    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Map<String, String> opposites = new HashMap<>();
    private final Map<String, List<String>> kinds = new HashMap<>();
    /** By the stem, then by how the next word begins. */
    private final Map<String, Map<String, String>> governed = new HashMap<>();
    private final Map<String, Verdict.Sort> verdicts = new HashMap<>();
    private final Map<String, Boolean> accounts = new HashMap<>();

    public ComparisonLexicon() {
        for (Row row : LexiconFile.read("comparison-words.tsv", 2).rows()) {
            WordClass of = row.value(1, WordClass.class);
            row.list(0).forEach(form -> classes.computeIfAbsent(Folding.fold(form), key -> EnumSet.noneOf(WordClass.class))
                    .add(of));
        }
        List<Row> rows = LexiconFile.read("concepts.tsv", 3).rows();
        Set<String> names = rows.stream().map(row -> row.column(0)).collect(Collectors.toSet());
        rows.forEach(row -> read(row, names));
        for (Row row : LexiconFile.read("verdicts.tsv", 2).rows()) {
            row.list(0).forEach(phrase -> verdicts.put(Folding.fold(phrase), row.value(1, Verdict.Sort.class)));
        }
        for (Row row : LexiconFile.read("accounts.tsv", 2).rows()) {
            boolean figure = row.value(1, Account.class) == Account.FIGURE;
            row.list(0).forEach(form -> accounts.put(Stem.of(Folding.fold(form)), figure));
        }
    }

    private void read(Row row, Set<String> names) {
        String concept = row.column(0);
        if (row.value(1, Sort.class) == Sort.ACT) {
            acts.add(concept);
        }
        row.list(2).forEach(form -> learn(Folding.fold(form).split(" ", 2), concept));
        for (String named : Stream.concat(row.list(3).stream(), row.list(4).stream()).toList()) {
            if (!names.contains(named)) {
                throw row.fault("no concept '" + named + "'");
            }
        }
        if (!row.column(3).isEmpty()) {
            opposites.put(concept, row.column(3));
        }
        if (!row.column(4).isEmpty()) {
            kinds.put(concept, row.list(4));
        }
    }

    /** Whether a word says what somebody or something does. */
    boolean isAct(Set<String> concepts) {
        return !java.util.Collections.disjoint(concepts, acts);
    }

    private void learn(String[] form, String concept) {
        String stem = Stem.of(form[0]);
        if (form.length > 1) {
            governed.computeIfAbsent(stem, key -> new HashMap<>()).put(form[1], concept);
        } else {
            concepts.computeIfAbsent(stem, key -> new HashSet<>(2)).add(concept);
        }
    }

    /** Whether a folded word, with or without a conjunction before it, is of this class. */
    public boolean is(String folded, WordClass of) {
        return classes.getOrDefault(folded, Set.of()).contains(of)
                || folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
                        && classes.getOrDefault(folded.substring(1), Set.of()).contains(of);
    }

    /** The concepts of a stem before the next folded word or, where it has none, of its shorter variants. */
    Set<String> concepts(String stem, Set<String> variants, String next) {
        for (Map.Entry<String, String> one : governed.getOrDefault(stem, Map.of()).entrySet()) {
            if (next.startsWith(one.getKey())) {
                return Set.of(one.getValue());
            }
        }
        Set<String> own = concepts.get(stem);
        if (own != null) {
            return own;
        }
        Set<String> found = new HashSet<>(2);
        variants.forEach(variant -> found.addAll(concepts.getOrDefault(variant, Set.of())));
        return found;
    }

    Set<String> kinds(Set<String> of) {
        return of.stream().flatMap(concept -> kinds.getOrDefault(concept, List.of()).stream()).collect(Collectors.toSet());
    }

    /** Whether one holds where the other does not: سدد and مدين. */
    public boolean areOpposite(ContentWord one, ContentWord other) {
        return one.concepts().stream().map(opposites::get)
                .anyMatch(opposite -> opposite != null && other.concepts().contains(opposite));
    }

    /** What a folded text says of another's account, null where it passes no verdict. */
    Verdict verdict(String folded, boolean onFigure) {
        Verdict.Sort found = null;
        for (Map.Entry<String, Verdict.Sort> one : verdicts.entrySet()) {
            if ((' ' + folded + ' ').contains(' ' + one.getKey() + ' ') && found != Verdict.Sort.DISMISSES) {
                found = one.getValue();
            }
        }
        return found == null ? null : new Verdict(found, onFigure);
    }

    /** Whether a folded word takes up a figure, or other words, that somebody gave; null where it takes up nothing. */
    Boolean account(String folded) {
        return accounts.get(Stem.of(folded));
    }
}
