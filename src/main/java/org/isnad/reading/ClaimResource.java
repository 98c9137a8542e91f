package org.isnad.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.article.ArticleReads;
import org.isnad.claim.ClaimFilter;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Page;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.page.Asked;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Frame;
import org.isnad.page.Pager;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The list of claims with its filters, and each claim. */
@Path("/claims")
@Produces(Frame.HTML)
@Blocking
public class ClaimResource {

    /** Conditions as asked for. */
    public record Conditions(String text, ClaimKind kind, Stance stance, LocalDate from, LocalDate to, Long outlet,
            NamedThing speaker) {

        /** Whether any condition besides the text is set. */
        public boolean narrowed() {
            return kind != null || stance != null || from != null || to != null || outlet != null || speaker != null;
        }
    }

    /** The list's data. */
    @CheckedTemplate(basePath = "claim", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ClaimsPage(List<ClaimCard> claims, int total, Pager pager, Conditions asked,
            List<OrganizationView> outlets, List<ClaimKind> kinds, List<Stance> stances) implements TemplateInstance {
    }

    @Inject
    ClaimReads claims;

    @Inject
    ClaimCards cards;

    @Inject
    ArticleReads articles;

    @Inject
    EntityReads entities;

    @Inject
    ClaimPages pages;

    @GET
    public TemplateInstance list(@RestQuery String text, @RestQuery String kind, @RestQuery String stance,
            @RestQuery String from, @RestQuery String to, @RestQuery String outlet, @RestQuery String speaker,
            @RestQuery String after, @RestQuery String before) {
        Long speakerKey = Asked.optionalKey(speaker);
        Conditions asked = new Conditions(Asked.text(text), Asked.one(ClaimKind.class, kind),
                Asked.one(Stance.class, stance), Asked.day(from), Asked.day(to), Asked.optionalKey(outlet),
                speakerKey == null ? null : entities.byKey(List.of(speakerKey)).get(speakerKey));
        Page<ClaimView> page = claims.page(
                new ClaimFilter(speakerKey == null ? null : GlobalId.of("Person", speakerKey), null, null,
                        asked.outlet() == null ? null : GlobalId.of("Organization", asked.outlet()), asked.kind(),
                        asked.stance(), null, asked.from(), asked.to(), asked.text(), null),
                ClaimReads.NEWEST.request(null, Asked.text(after), null, Asked.text(before)), true);
        Map<String, String> conditions = new HashMap<>();
        conditions.put("text", text);
        conditions.put("kind", kind);
        conditions.put("stance", stance);
        conditions.put("from", from);
        conditions.put("to", to);
        conditions.put("outlet", outlet);
        conditions.put("speaker", speaker);
        return new ClaimsPage(cards.of(page.items()), page.total(), Pager.of("/claims", conditions, page), asked,
                articles.outlets(), List.of(ClaimKind.values()), List.of(Stance.values()));
    }

    @GET
    @Path("/{key}")
    public TemplateInstance one(@RestPath String key, @RestQuery String gone) {
        return pages.of(Asked.key(key), null, gone != null);
    }
}
