package org.isnad.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.isnad.attribution.Attributor;
import org.isnad.expression.ReferenceDate;
import org.isnad.finding.EntityType;
import org.isnad.finding.Findings;
import org.isnad.finding.FoundClaim;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundMention;
import org.isnad.finding.KnownEntity;
import org.isnad.finding.OrganizationKind;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutReader;
import org.isnad.naming.Namer;
import org.isnad.naming.Names;
import org.isnad.text.TokenizedText;

/** Reads one article: text in, findings out. Pure and thread-safe; the lexicons are read once, when it is built. */
public final class Extractor {

    /** Changes whenever the same text could give other findings. */
    public static final String VERSION = "2";

    private final LayoutReader layouts = new LayoutReader();
    private final Namer namer = new Namer();
    private final ReferenceDate referenceDates = new ReferenceDate();
    private final Attributor attributor = new Attributor();

    /** Everything the article gives; any text will do, even an empty one. */
    public Findings extract(String text, ArticleContext context) {
        TokenizedText tokens = new TokenizedText(text);
        Layout layout = layouts.read(tokens);
        List<KnownEntity> known = new ArrayList<>(context.known());
        known.addAll(layout.taughtOutlets());
        Names names = namer.find(tokens, layout.furniture(), known);
        List<FoundEntity> entities = new ArrayList<>(names.entities());
        Integer outlet = layout.outlet() == null ? null : entity(entities, layout.outlet());
        List<Integer> credits = new ArrayList<>();
        for (Layout.Source credit : layout.credits()) {
            credits.add(entity(entities, credit));
        }
        LocalDate published = context.publishedOn() == null ? layout.publishedOn() : context.publishedOn();
        LocalDate reference = published == null ? reference(tokens, layout.pageDate()) : published;
        List<FoundClaim> claims = attributor.find(tokens, names, layout.furniture(), layout.title(), outlet, credits,
                reference);
        String title = layout.title() == null ? null : layout.title().of(text);
        return new Findings(title, outlet, credits, layout.publishedOn(), reference, layout.furniture(), entities, claims);
    }

    private LocalDate reference(TokenizedText tokens, LocalDate pageDate) {
        LocalDate told = referenceDates.of(tokens);
        boolean page = told == null && pageDate != null && referenceDates.confirms(tokens, pageDate);
        return page ? pageDate : told;
    }

    /** The entity a source names, added where only furniture names it. */
    private static int entity(List<FoundEntity> entities, Layout.Source source) {
        for (int i = 0; i < entities.size(); i++) {
            FoundEntity entity = entities.get(i);
            boolean there = entity.mentions().stream().anyMatch(mention -> mention.span().overlaps(source.span()));
            if (entity.type() == EntityType.ORGANIZATION
                    && (there || entity.name().equals(source.name()) || entity.aliases().contains(source.name()))) {
                return i;
            }
        }
        entities.add(new FoundEntity(EntityType.ORGANIZATION, source.name(), OrganizationKind.MEDIA, List.of(), List.of(),
                List.of(new FoundMention(source.span(), "layout", 0.9))));
        return entities.size() - 1;
    }
}
