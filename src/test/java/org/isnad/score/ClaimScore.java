package org.isnad.score;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.isnad.score.Alignment.Pair;
import org.isnad.score.Annotation.Statement;
import org.isnad.text.Span;

/** Measures the claims: their spans at several overlaps and, of those paired, everything that stands with them. */
final class ClaimScore {

    private static final double PAIRED = 0.5;
    static final double CLOSE = 0.8;

    private final Tally exact = new Tally();
    private final Tally close = new Tally();
    private final Tally direct = new Tally();
    private final Tally notDirect = new Tally();
    private final Tally endToEnd = new Tally();
    private final Tally cue = new Tally();
    private final Share speaker = new Share();
    private final Share unresolved = new Share();
    private final Share kind = new Share();
    private final Share stance = new Share();
    private final Share saidOn = new Share();
    private final Share figures = new Share();
    private final Share toldTo = new Share();
    private final Share relayed = new Share();
    private final Calibration calibration = new Calibration();

    void add(List<Statement> found, List<Statement> gold) {
        exact.add(Alignment.of(found, gold, 0.9999).size(), found.size(), gold.size());
        close.add(Alignment.of(found, gold, CLOSE).size(), found.size(), gold.size());
        addOfKind(direct, found, gold, claim -> claim.kind().equals("direct"));
        addOfKind(notDirect, found, gold, claim -> !claim.kind().equals("direct"));
        List<Pair> pairs = Alignment.of(found, gold, PAIRED);
        pairs.forEach(this::addPair);
        endToEnd.add((int) pairs.stream().filter(ClaimScore::isRight).count(), found.size(), gold.size());
        found.forEach(claim -> calibration.add(claim,
                pairs.stream().anyMatch(pair -> pair.found() == claim && isRight(pair))));
    }

    /** Precision over the claims found of that kind against all there are, recall over those there are of it. */
    private static void addOfKind(Tally tally, List<Statement> found, List<Statement> gold, Predicate<Statement> kind) {
        List<Statement> foundOfIt = found.stream().filter(kind).toList();
        List<Statement> goldOfIt = gold.stream().filter(kind).toList();
        tally.add(Alignment.of(foundOfIt, gold, CLOSE).size(), foundOfIt.size(),
                Alignment.of(found, goldOfIt, CLOSE).size(), goldOfIt.size());
    }

    private void addPair(Pair pair) {
        Statement found = pair.found();
        Statement gold = pair.gold();
        speaker.add(sameSpeaker(found, gold));
        unresolved.add(found.speaker() == null);
        kind.add(found.kind().equals(gold.kind()));
        stance.add(found.stance().equals(gold.stance()));
        addWhereThere(saidOn, gold.saidOn() != null, gold.saidOn() != null && gold.saidOn().equals(found.saidOn()));
        addWhereThere(figures, !gold.figures().isEmpty(), found.figures().equals(gold.figures()));
        addWhereThere(toldTo, gold.toldTo() != null,
                gold.toldTo() != null && found.toldTo() != null && found.toldTo().means(gold.toldTo().text()));
        addWhereThere(relayed, !gold.relayedBy().isEmpty(), NameScore.same(found.relayedBy(), gold.relayedBy()));
        cue.add(touches(found.cue(), gold.cue()) ? 1 : 0, found.cue() == null ? 0 : 1, gold.cue() == null ? 0 : 1);
    }

    private static void addWhereThere(Share share, boolean there, boolean holds) {
        if (there) {
            share.add(holds);
        }
    }

    private static boolean touches(Span a, Span b) {
        return a != null && b != null && a.overlaps(b);
    }

    private static boolean sameSpeaker(Statement found, Statement gold) {
        return found.speaker() == null || gold.speaker() == null ? found.speaker() == gold.speaker()
                : found.speaker().isRight(gold.speaker());
    }

    private static boolean isRight(Pair pair) {
        return pair.overlap() >= CLOSE && sameSpeaker(pair.found(), pair.gold());
    }

    Calibration calibration() {
        return calibration;
    }

    void into(Map<String, Measure> table) {
        table.put("claims80", close);
        table.put("claims_exact", exact);
        table.put("direct80", direct);
        table.put("nonquote80", notDirect);
        table.put("end_to_end80", endToEnd);
        table.put("cue", cue);
        table.put("speaker", speaker);
        table.put("speaker_unresolved", unresolved);
        table.put("kind", kind);
        table.put("stance", stance);
        table.put("said_on", saidOn);
        table.put("figures", figures);
        table.put("told_to", toldTo);
        table.put("relayed", relayed);
    }
}
