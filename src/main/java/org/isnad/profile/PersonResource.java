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
import org.isnad.directory.PersonFilter;
import org.isnad.graphql.Page;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.PersonView;
import org.isnad.knowledge.RoleView;
import org.isnad.page.Asked;
import org.isnad.page.Frame;
import org.isnad.page.Pager;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The list of people, and what each of them said. */
@Path("/people")
@Produces(Frame.HTML)
@Blocking
public class PersonResource {

    /**
     * A person in the list.
     *
     * @param role the latest, or null
     */
    public record Entry(PersonView person, RoleView role) {
    }

    /** The list's data. */
    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record PeoplePage(List<Entry> people, int total, Pager pager, String name) implements TemplateInstance {
    }

    /**
     * The data of a person's page.
     *
     * @param periods of the roles, in their order; null where there is nothing to compare
     */
    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record PersonPage(PersonView person, List<RoleView> roles, PeriodBars periods, Profile profile)
            implements
                TemplateInstance {
    }

    @Inject
    DirectoryReads directory;

    @Inject
    EntityReads entities;

    @Inject
    Profile.Reader profiles;

    @Inject
    Frame frame;

    @GET
    public TemplateInstance list(@RestQuery String name, @RestQuery String after, @RestQuery String before) {
        Page<PersonView> page = directory.people(new PersonFilter(name),
                DirectoryReads.PEOPLE.request(null, Asked.text(after), null, Asked.text(before)), true);
        Map<String, String> conditions = new HashMap<>();
        conditions.put("name", name);
        Map<Long, List<RoleView>> roles = entities.roles(page.items().stream().map(PersonView::key).toList());
        List<Entry> people = page.items().stream().map(person -> new Entry(person,
                roles.getOrDefault(person.key(), List.of()).stream().findFirst().orElse(null))).toList();
        return new PeoplePage(people, page.total(), Pager.of("/people", conditions, page), Asked.text(name));
    }

    @GET
    @Path("/{key}")
    public TemplateInstance one(@RestPath String key, @BeanParam TimelineQuery asked) {
        PersonView person = profiles.party(PersonView.class, key);
        List<RoleView> roles = entities.roles(List.of(person.key())).getOrDefault(person.key(), List.of());
        return new PersonPage(person, roles,
                PeriodBars.of(roles, RoleView::firstSeen, RoleView::lastSeen, frame.language().rightToLeft()),
                profiles.of(person, asked));
    }
}
