package org.isnad.editing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.editing.Outcomes.Outcome;
import org.isnad.graphql.GlobalId;
import org.isnad.identity.Merging;
import org.isnad.identity.Renaming;
import org.isnad.identity.Splitting;
import org.isnad.identity.Undoing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.PersonView;

/**
 * Deciding who is who. Each decision is one transaction; the articles it concerns are read again after it, the first
 * hundred before the answer.
 */
@GraphQLApi
@Transactional(TxType.NOT_SUPPORTED)
public class EditingGraphQL {

    @Inject
    Merging merging;

    @Inject
    Splitting splitting;

    @Inject
    Renaming renaming;

    @Inject
    Undoing undoing;

    @Inject
    Outcomes outcomes;

    @NonNull
    @Mutation
    @Description("Makes people one: names, claims and articles become the survivor's, and ids of the others find it. "
            + "It holds for articles read again and for those to come, until it is undone.")
    public MergePeoplePayload mergePeople(@NonNull MergeInput input) {
        Outcome outcome = outcomes.of(() -> merging.merge("Person", input.survivor(), input.merged(), input.note()));
        return new MergePeoplePayload((PersonView) outcome.entity(), outcome.decisions(), outcome.faults());
    }

    @NonNull
    @Mutation
    @Description("Makes organizations one, as mergePeople does with people.")
    public MergeOrganizationsPayload mergeOrganizations(@NonNull MergeInput input) {
        Outcome outcome = outcomes.of(() -> merging.merge("Organization", input.survivor(), input.merged(), input.note()));
        return new MergeOrganizationsPayload((OrganizationView) outcome.entity(), outcome.decisions(), outcome.faults());
    }

    @NonNull
    @Mutation
    @Description("Makes a new person of some of a person's articles; they stay the new person's when they are read again.")
    public SplitPersonPayload splitPerson(@NonNull SplitPersonInput input) {
        Outcome outcome = outcomes.of(
                () -> splitting.split(input.person(), input.name(), input.articles(), input.aliases(), input.note()));
        return new SplitPersonPayload((PersonView) outcome.entity(), (PersonView) outcome.other(), outcome.decision(),
                outcome.faults());
    }

    @NonNull
    @Mutation
    @Description("Gives a person the name to be shown, which no article changes.")
    public RenamePersonPayload renamePerson(@NonNull RenamePersonInput input) {
        Outcome outcome = outcomes.of(() -> renaming.rename(input.person(), input.name(), input.note()));
        return new RenamePersonPayload((PersonView) outcome.entity(), outcome.decision(), outcome.faults());
    }

    @NonNull
    @Mutation
    @Description("Gives a person, an organization or a place a further name.")
    public AddAliasPayload addAlias(@NonNull AddAliasInput input) {
        Outcome outcome = outcomes
                .of(() -> renaming.addAlias(GlobalId.parse(input.entity()), input.name(), input.note()));
        return new AddAliasPayload(outcome.entity(), outcome.decision(), outcome.faults());
    }

    @NonNull
    @Mutation
    @Description("Undoes a merge, a split, a name or an alias: all is as if it had not been decided, but the history keeps it.")
    public UndoIdentityDecisionPayload undoIdentityDecision(@NonNull UndoIdentityDecisionInput input) {
        Outcome outcome = outcomes.of(() -> undoing.undo(input.decision(), input.note()));
        return new UndoIdentityDecisionPayload(outcome.entity(), outcome.other(), outcome.decision(), outcome.faults());
    }
}
