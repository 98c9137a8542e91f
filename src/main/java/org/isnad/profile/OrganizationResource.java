package org.isnad.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.chart.PeriodBars;
import org.isnad.directory.DirectoryReads;
import org.isnad.directory.OrganizationFilter;
import org.isnad.finding.OrganizationKind;
import org.isnad.graphql.Page;
import org.isnad.knowledge.OrganizationView;
import org.isnad.page.Asked;
import org.isnad.page.Frame;
import org.isnad.page.Pager;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The list of organizations, and what each of them said. */
@Path("/organizations")
@Produces(Frame.HTML)
@Blocking
public class OrganizationResource {

    /** The list's data. */
    @CheckedTemplate(basePath = "organization", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record OrganizationsPage(List<OrganizationView> organizations, int total, Pager pager, String name,
            OrganizationKind kind, List<OrganizationKind> kinds) implements TemplateInstance {
    }

    /**
     * The data of an organization's page.
     *
     * @param periods of the holders, in their order; null where there is nothing to compare
     * @param published how many articles
     */
    @CheckedTemplate(basePath = "organization", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record OrganizationPage(OrganizationView organization, List<ProfileReads.Holder> holders, PeriodBars periods,
            int published, Profile profile)
            implements
                TemplateInstance {
    }

    @Inject
    DirectoryReads directory;

    @Inject
    ProfileReads reads;

    @Inject
    Profile.Reader profiles;

    @Inject
    Frame frame;

    @GET
    public TemplateInstance list(@RestQuery String name, @RestQuery String kind, @RestQuery String after,
            @RestQuery String before) {
        OrganizationKind asked = Asked.one(OrganizationKind.class, kind);
        Page<OrganizationView> page = directory.organizations(new OrganizationFilter(name, asked),
                DirectoryReads.ORGANIZATIONS.request(null, Asked.text(after), null, Asked.text(before)), true);
        Map<String, String> conditions = new HashMap<>();
        conditions.put("name", name);
        conditions.put("kind", kind);
        return new OrganizationsPage(page.items(), page.total(), Pager.of("/organizations", conditions, page),
                Asked.text(name), asked, List.of(OrganizationKind.values()));
    }

    @GET
    @Path("/{key}")
    public TemplateInstance one(@RestPath String key, @BeanParam TimelineQuery asked) {
        OrganizationView organization = profiles.party(OrganizationView.class, key);
        List<ProfileReads.Holder> holders = reads.holders(organization.key());
        return new OrganizationPage(organization, holders,
                PeriodBars.of(holders, ProfileReads.Holder::firstSeen, ProfileReads.Holder::lastSeen,
                        frame.language().rightToLeft()),
                reads.published(organization.key()), profiles.of(organization, asked));
    }
}
