package org.isnad.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.article.ArticleReads;
import org.isnad.chain.RelayCircleView;
import org.isnad.chain.RelayFilter;
import org.isnad.chain.RelayGraphView;
import org.isnad.chain.RelayGraphs;
import org.isnad.chain.RelayPartyView;
import org.isnad.chain.RelayView;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.drawing.GraphDrawing;
import org.isnad.drawing.Link;
import org.isnad.drawing.Node;
import org.isnad.graphql.GlobalId;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.Party;
import org.isnad.page.Addresses;
import org.isnad.page.Asked;
import org.isnad.page.Frame;
import org.isnad.page.Pager;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Who relays whom, as a picture and as a table; the picture has an address of its own. */
@Path("/")
@Blocking
public class RelayResource {

    private static final int RELAYS = 40;

    /** Conditions as asked for. */
    public record Conditions(Long outlet, LocalDate from, LocalDate to) {

        RelayFilter filter() {
            return new RelayFilter(outlet == null ? null : GlobalId.of("Organization", outlet), null, from, to);
        }
    }

    /** A relay with the claims that are named as its examples. */
    public record Row(RelayView relay, List<ClaimView> examples) {
    }

    /** A step of a circle: who has from whom what. */
    public record Step(Party from, Party to, ClaimView claim) {
    }

    /**
     * The page's data.
     *
     * @param picture address of the picture alone
     */
    @CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record RelaysPage(GraphDrawing drawing, List<Row> rows, List<List<Step>> circles, boolean truncated,
            Conditions asked, List<OrganizationView> outlets, String picture) implements TemplateInstance {
    }

    /** The picture alone. */
    @CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record RelaysPicture(GraphDrawing drawing) implements TemplateInstance {
    }

    @Inject
    RelayGraphs graphs;

    @Inject
    ClaimReads claims;

    @Inject
    ArticleReads articles;

    @Inject
    Frame frame;

    @GET
    @Path("relays")
    @Produces(Frame.HTML)
    public TemplateInstance page(@RestQuery String outlet, @RestQuery String from, @RestQuery String to) {
        Conditions asked = asked(outlet, from, to);
        RelayGraphView graph = graphs.of(asked.filter(), RELAYS);
        var keys = new ArrayList<Long>();
        graph.relays().forEach(relay -> keys.addAll(relay.exampleKeys()));
        graph.circles().forEach(circle -> keys.addAll(circle.claimKeys()));
        var found = claims.byKey(keys);
        List<Row> rows = graph.relays().stream()
                .map(relay -> new Row(relay, relay.exampleKeys().stream().map(found::get).toList())).toList();
        List<List<Step>> circles = graph.circles().stream().map(circle -> steps(circle, found)).toList();
        return new RelaysPage(drawing(graph), rows, circles, graph.truncated(), asked, articles.outlets(),
                Pager.address("/relays.svg", conditions(outlet, from, to)));
    }

    @GET
    @Path("relays.svg")
    @Produces("image/svg+xml;charset=UTF-8")
    public TemplateInstance picture(@RestQuery String outlet, @RestQuery String from, @RestQuery String to) {
        return new RelaysPicture(drawing(graphs.of(asked(outlet, from, to).filter(), RELAYS)));
    }

    private static Conditions asked(String outlet, String from, String to) {
        return new Conditions(Asked.optionalKey(outlet), Asked.day(from), Asked.day(to));
    }

    private java.util.Map<String, String> conditions(String outlet, String from, String to) {
        var conditions = new java.util.HashMap<String, String>();
        conditions.put("outlet", outlet);
        conditions.put("from", from);
        conditions.put("to", to);
        conditions.put(Frame.LANGUAGE, frame.language().tag());
        return conditions;
    }

    private static List<Step> steps(RelayCircleView circle, java.util.Map<Long, ClaimView> claims) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < circle.parties().size(); i++) {
            steps.add(new Step(circle.parties().get(i), circle.parties().get((i + 1) % circle.parties().size()),
                    claims.get(circle.claimKeys().get(i))));
        }
        return steps;
    }

    private GraphDrawing drawing(RelayGraphView graph) {
        List<Party> parties = graph.parties().stream().map(RelayPartyView::party).toList();
        List<Node> nodes = graph.parties().stream().map(one -> new Node(Addresses.called(one.party()),
                one.unnamed() ? "unnamed" : "named", Addresses.address(one.party()))).toList();
        List<Link> links = graph.relays().stream().map(relay -> new Link(parties.indexOf(relay.from()),
                parties.indexOf(relay.to()), relay.claims(), style(relay))).toList();
        return GraphDrawing.of(nodes, links, frame.language().rightToLeft());
    }

    private static String style(RelayView relay) {
        return relay.circular() ? "circular" : relay.unnamed() ? "unnamed" : "named";
    }
}
