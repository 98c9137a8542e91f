package org.isnad.attribution;

import java.util.List;

import org.isnad.content.Content;
import org.isnad.finding.EntityType;
import org.isnad.finding.FoundFigure;
import org.isnad.naming.Names;
import org.isnad.sentence.Reading;

/**
 * Tells figures their place: the nearest that the content names, else the nearest of its line; none where the line names none.
 */
final class FigurePlaces {

    private FigurePlaces() {
    }

    static List<FoundFigure> add(Reading reading, Content content, List<FoundFigure> figures) {
        return figures.stream().map(figure -> {
            int at = reading.tokenized().firstAt(figure.span().start());
            Integer inside = nearest(reading, at, content.first(), content.after());
            return figure.at(inside == null ? nearest(reading, at, 0, reading.size()) : inside);
        }).toList();
    }

    private static Integer nearest(Reading reading, int at, int from, int limit) {
        int line = reading.token(Math.min(at, reading.size() - 1)).paragraph();
        for (int away = 0; at - away >= from || at + away < limit; away++) {
            boolean before = at - away >= from && reading.token(at - away).paragraph() == line;
            boolean after = at + away < limit && reading.token(at + away).paragraph() == line;
            if (before && isPlace(reading, at - away)) {
                return reading.mention(at - away).entity();
            }
            if (after && isPlace(reading, at + away)) {
                return reading.mention(at + away).entity();
            }
            if (!before && !after) {
                return null;
            }
        }
        return null;
    }

    private static boolean isPlace(Reading reading, int at) {
        Names.Mention mention = reading.mention(at);
        return mention != null && reading.entity(mention.entity()).type() == EntityType.PLACE;
    }
}
