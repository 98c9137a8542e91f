package org.isnad.directory;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Selection;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.PersonView;
import org.isnad.knowledge.PlaceView;
import org.isnad.knowledge.RoleView;

import io.smallrye.graphql.api.Context;

/** People, organizations and places; every field below a list is one batch. */
@GraphQLApi
public class DirectoryGraphQL {

    @Inject
    DirectoryReads directory;

    @Inject
    EntityReads entities;

    @Inject
    Context context;

    @Query
    @Description("The person of this id, or null where there is none.")
    public PersonView person(@Id @NonNull String id) {
        return one(GlobalId.key(id, "Person"), PersonView.class);
    }

    @NonNull
    @Query
    @Description("People, by name.")
    public PersonConnection people(PersonFilter filter, Integer first, String after, Integer last, String before) {
        return PersonConnection.of(directory.people(filter == null ? new PersonFilter(null) : filter,
                DirectoryReads.PEOPLE.request(first, after, last, before), Selection.counts(context)));
    }

    @Query
    @Description("The organization of this id, or null where there is none.")
    public OrganizationView organization(@Id @NonNull String id) {
        return one(GlobalId.key(id, "Organization"), OrganizationView.class);
    }

    @NonNull
    @Query
    @Description("Organizations, by name.")
    public OrganizationConnection organizations(OrganizationFilter filter, Integer first, String after, Integer last,
            String before) {
        return OrganizationConnection.of(directory.organizations(filter == null ? new OrganizationFilter(null, null) : filter,
                DirectoryReads.ORGANIZATIONS.request(first, after, last, before), Selection.counts(context)));
    }

    @Name("aliases")
    @Description("Other names, as articles or the lexicon write them.")
    public @NonNull List<@NonNull List<@NonNull String>> personAliases(@Source List<PersonView> people) {
        return aliases(people);
    }

    @Name("aliases")
    @Description("Other names, as articles or the lexicon write them.")
    public @NonNull List<@NonNull List<@NonNull String>> organizationAliases(@Source List<OrganizationView> organizations) {
        return aliases(organizations);
    }

    @Name("aliases")
    @Description("Other names, as articles or the lexicon write them.")
    public @NonNull List<@NonNull List<@NonNull String>> placeAliases(@Source List<PlaceView> places) {
        return aliases(places);
    }

    @Description("Titles borne in the articles, the latest first.")
    public @NonNull List<@NonNull List<@NonNull RoleView>> roles(@Source List<PersonView> people) {
        Map<Long, List<RoleView>> roles = entities.roles(people.stream().map(PersonView::key).toList());
        return people.stream().map(person -> roles.getOrDefault(person.key(), List.of())).toList();
    }

    private List<List<String>> aliases(List<? extends NamedThing> things) {
        Map<Long, List<String>> aliases = entities.aliases(things.stream().map(NamedThing::key).toList());
        return things.stream().map(thing -> aliases.getOrDefault(thing.key(), List.of())).toList();
    }

    private <T> T one(long key, Class<T> type) {
        NamedThing thing = entities.byKey(List.of(key)).get(key);
        return type.isInstance(thing) ? type.cast(thing) : null;
    }
}
