package org.isnad.duplicate;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.isnad.candidate.CandidateFilter;
import org.isnad.candidate.CandidateGraphQL;
import org.isnad.candidate.CandidateReads;
import org.isnad.candidate.CandidateView;
import org.isnad.candidate.DismissMergeCandidateInput;
import org.isnad.editing.EditingGraphQL;
import org.isnad.editing.MergeInput;
import org.isnad.editing.UndoIdentityDecisionInput;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Page;
import org.isnad.history.DecisionView;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.PersonView;
import org.isnad.page.Addresses;
import org.isnad.page.Asked;
import org.isnad.page.Frame;
import org.isnad.page.Pager;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The list of records that may be one, and what editors decide about them. */
@Path("/duplicates")
@Produces(Frame.HTML)
@Blocking
public class DuplicateResource {

    private static final int SIZE = 10;

    /** What has just been done. */
    public enum Done {
        /** The two are one. */
        MERGED,
        /** They stay two. */
        APART,
        /** A decision was taken back. */
        UNDONE,
        /** Nothing, because something had changed. */
        GONE
    }

    /**
     * The page's data.
     *
     * @param done null where nothing was done just now
     * @param decision key of what was done, to take it back
     */
    @CheckedTemplate(basePath = "duplicate", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record DuplicatesPage(List<Duplicate> pairs, int total, Pager pager, Done done, Long decision)
            implements
                TemplateInstance {
    }

    @Inject
    CandidateReads candidates;

    @Inject
    CandidateGraphQL dismissing;

    @Inject
    EditingGraphQL editing;

    @Inject
    EntityReads entities;

    @Inject
    Duplicate.Reader duplicates;

    @GET
    public TemplateInstance list(@RestQuery String after, @RestQuery String before, @RestQuery String done,
            @RestQuery String decision) {
        String next = Asked.text(after);
        String previous = Asked.text(before);
        Page<CandidateView> page = candidates.page(new CandidateFilter(null, null),
                CandidateReads.LIKEST.request(previous == null ? SIZE : null, next, previous == null ? null : SIZE, previous),
                true);
        return new DuplicatesPage(duplicates.of(page.items()), page.total(), Pager.of("/duplicates", Map.of(), page),
                Asked.one(Done.class, done), Asked.optionalKey(decision));
    }

    /** A decision by one button: the button's name says what, its value which pair, or which decision to take back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@RestForm String first, @RestForm String second, @RestForm String apart, @RestForm String together,
            @RestForm String part) {
        if (first != null || second != null) {
            return merge(Asked.key(first != null ? first : second), first != null);
        }
        if (part != null) {
            String decision = GlobalId.of("IdentityDecision", Asked.key(part));
            boolean undone = editing.undoIdentityDecision(new UndoIdentityDecisionInput(decision, null)).userErrors().isEmpty();
            return back(undone ? Done.UNDONE : Done.GONE, null);
        }
        long pair = Asked.key(apart != null ? apart : together == null ? "" : together);
        boolean known = dismissing.dismissMergeCandidate(
                new DismissMergeCandidateInput(GlobalId.of("MergeCandidate", pair), apart == null)).userErrors().isEmpty();
        return back(!known ? Done.GONE : apart != null ? Done.APART : Done.UNDONE, known && apart != null ? pair : null);
    }

    private Response merge(long key, boolean intoFirst) {
        CandidateView pair = candidates.byKey(List.of(key)).get(key);
        if (pair == null) {
            return back(Done.GONE, null);
        }
        Map<Long, NamedThing> both = entities.byKey(List.of(pair.entityKey(), pair.otherKey()));
        NamedThing survivor = both.get(intoFirst ? pair.entityKey() : pair.otherKey());
        NamedThing other = both.get(intoFirst ? pair.otherKey() : pair.entityKey());
        MergeInput input = new MergeInput(Addresses.id(survivor), List.of(Addresses.id(other)), null);
        List<DecisionView> made = survivor instanceof PersonView ? editing.mergePeople(input).decisions()
                : editing.mergeOrganizations(input).decisions();
        return made.isEmpty() ? back(Done.GONE, null) : back(Done.MERGED, made.get(0).key());
    }

    private static Response back(Done done, Long decision) {
        return Response.seeOther(URI.create("/duplicates?done=" + done + (decision == null ? "" : "&decision=" + decision)))
                .build();
    }
}
