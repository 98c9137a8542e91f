package org.isnad.directory;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Select;
import org.isnad.finding.EntityType;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.SearchText;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NameKey;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.PersonView;

/** Reads the lists of people and of organizations, by name; a page is one statement, a counted one two. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class DirectoryReads {

    /** By folded name. */
    public static final Keyset PEOPLE = byName("people");
    /** By folded name. */
    public static final Keyset ORGANIZATIONS = byName("organizations");

    /** By its name, an alias, or those of a record merged into it. */
    private static final String NAMED = "e.id in (select coalesce(k.merged_into, k.id) from entity k "
            + "where k.name_key like :prefix union select coalesce(k.merged_into, k.id) from alias a "
            + "join entity k on k.id = a.entity_id where a.name_key like :prefix)";

    @Inject
    EntityManager database;

    public Page<PersonView> people(PersonFilter filter, PageRequest request, boolean counted) {
        return page(EntityType.PERSON, filter.name(), null, PEOPLE, request, counted, PersonView.class::cast);
    }

    public Page<OrganizationView> organizations(OrganizationFilter filter, PageRequest request, boolean counted) {
        return page(EntityType.ORGANIZATION, filter.name(), filter.kind() == null ? null : filter.kind().name(),
                ORGANIZATIONS, request, counted, OrganizationView.class::cast);
    }

    private <T extends NamedThing> Page<T> page(EntityType type, String name, String kind, Keyset order,
            PageRequest request, boolean counted, Function<NamedThing, T> cast) {
        String text = SearchText.of(name);
        String beginning = text == null ? null : NameKey.of(text);
        Select select = Select.of(EntityReads.COLUMNS, "entity e").where("e.type = :type", "type", type.name())
                .where("e.merged_into is null")
                .where(NAMED, "prefix", beginning == null ? null : SearchText.prefix(beginning))
                .where("e.organization_kind = :kind", "kind", kind);
        if ("".equals(beginning)) {
            // Punctuation alone begins no name.
            select.where("false");
        }
        int total = counted ? select.count(database) : 0;
        return Page.of(order.page(select, request).list(database, row -> cast.apply(EntityReads.read(row))), request,
                thing -> order.cursor(NameKey.of(thing.name()), thing.key()), total);
    }

    private static Keyset byName(String list) {
        return new Keyset(list, "e.name_key", false, "e.id", key -> key);
    }
}
