package org.isnad.rule;

import java.util.List;
import java.util.Optional;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationRule;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.Proposition;

/** Asks the rules in turn how two claims stand to each other; the first that finds something decides. */
public final class Comparer {

    private final List<RelationRule> rules;

    public Comparer(ComparisonLexicon lexicon) {
        rules = List.of(new DenialRule(), new NegationRule(lexicon), new ExclusionRule(), new FigureRule(),
                new RepeatRule(lexicon),
                new TrendRule(), new ChangeRule(lexicon), new AgreementRule());
    }

    /**
     * How two claims stand to each other, or nothing.
     *
     * @param names how many people, bodies and places both articles name
     */
    public Optional<Comparison> compare(Proposition one, Proposition other, int names) {
        Pair pair = Pair.of(one, other, names);
        return rules.stream().map(rule -> rule.compare(pair)).flatMap(Optional::stream).findFirst();
    }
}
