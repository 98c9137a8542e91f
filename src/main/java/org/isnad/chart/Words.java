package org.isnad.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for pictures, which cannot do it themselves. */
final class Words {

    private Words() {
    }

    /** At most so many lines of about so many letters; what is left over becomes an ellipsis. */
    static List<String> lines(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean more = lines.size() > most;
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        kept.replaceAll(one -> one.length() > letters + 4 ? one.substring(0, letters) + "…" : one);
        if (more && !kept.get(most - 1).endsWith("…")) {
            kept.set(most - 1, kept.get(most - 1) + "…");
        }
        return kept;
    }
}
