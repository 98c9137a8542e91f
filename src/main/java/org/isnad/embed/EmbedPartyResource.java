package org.isnad.embed;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.PersonView;
import org.isnad.page.Asked;
import org.isnad.page.Frame;
import org.isnad.profile.Profile;
import org.isnad.profile.TimelineQuery;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What a person or an organization said last, day by day. */
@Path("/embed")
@Produces(Frame.HTML)
@Blocking
public class EmbedPartyResource {

    /** Its template's data. */
    @CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record TimelineEmbed(NamedThing party, Profile profile) implements TemplateInstance {
    }

    @Inject
    EntityReads entities;

    @Inject
    Profile.Reader profiles;

    @GET
    @Path("/people/{key}")
    public TemplateInstance person(@RestPath String key) {
        return timeline(Asked.key(key), PersonView.class);
    }

    @GET
    @Path("/organizations/{key}")
    public TemplateInstance organization(@RestPath String key) {
        return timeline(Asked.key(key), OrganizationView.class);
    }

    private TemplateInstance timeline(long key, Class<? extends NamedThing> type) {
        NamedThing party = entities.byKey(List.of(key)).get(key);
        if (!type.isInstance(party)) {
            throw new NotFoundException();
        }
        return new TimelineEmbed(party, profiles.of(party, TimelineQuery.said()));
    }
}
