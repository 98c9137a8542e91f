package org.isnad.directory;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;
import org.isnad.knowledge.PersonView;

@Description("A page of people.")
public record PersonConnection(@NonNull @Description("The people with their cursors.") List<@NonNull PersonEdge> edges,
        @NonNull @Description("The people.") List<@NonNull PersonView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static PersonConnection of(Page<PersonView> page) {
        return new PersonConnection(page.edges(PersonEdge::new), page.items(), page.info(), page.total());
    }
}
