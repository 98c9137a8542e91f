package org.isnad.export;

import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;

import org.isnad.claim.ReviewStatus;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.PersonView;

/**
 * A claim as schema.org's ClaimReview in JSON-LD. Isnad says who said it and by which way it came; whether it is true it does
 * not say, and the rating says just that.
 */
public final class ClaimReview {

    public static final String MEDIA_TYPE = "application/ld+json;charset=UTF-8";

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ClaimReview() {
    }

    /**
     * Writes it; safe inside a script element.
     *
     * @param base address of the server without a slash at its end
     */
    public static String of(ClaimReport report, String base) {
        JsonObjectBuilder review = JSON.createObjectBuilder().add("@context", "https://schema.org").add("@type", "ClaimReview")
                .add("@id", base + "/claims/" + report.claim().key()).add("url", base + "/claims/" + report.claim().key())
                .add("inLanguage", "ar").add("claimReviewed", report.claim().text())
                .add("datePublished", report.article().ingestedAt().toLocalDate().toString())
                .add("author",
                        JSON.createObjectBuilder().add("@type", "Organization").add("name", "Isnad").add("url", base + "/"))
                .add("reviewRating", JSON.createObjectBuilder().add("@type", "Rating").add("alternateName", rating(report)))
                .add("itemReviewed", claim(report, base));
        return review.build().toString().replace("<", "\\u003c");
    }

    private static JsonObjectBuilder claim(ClaimReport report, String base) {
        JsonObjectBuilder claim = JSON.createObjectBuilder().add("@type", "Claim").add("text", report.claim().text());
        if (report.speaker() != null) {
            claim.add("author", JSON.createObjectBuilder()
                    .add("@type", report.speaker() instanceof PersonView ? "Person"
                            : report.speaker() instanceof OrganizationView ? "Organization" : "Thing")
                    .add("name", Listings.called(report.speaker())));
        }
        if (report.claim().saidOn() != null) {
            claim.add("datePublished", report.claim().saidOn().toString());
        }
        if (!report.about().isEmpty()) {
            JsonArrayBuilder about = JSON.createArrayBuilder();
            report.about().stream().map(NamedThing::name)
                    .forEach(name -> about.add(JSON.createObjectBuilder().add("@type", "Thing").add("name", name)));
            claim.add("about", about);
        }
        List<ClaimReport.Appearance> all = report.appearances();
        claim.add("firstAppearance", work(all.get(0), base));
        JsonArrayBuilder appearances = JSON.createArrayBuilder();
        all.forEach(one -> appearances.add(work(one, base)));
        return claim.add("appearance", appearances);
    }

    private static JsonObjectBuilder work(ClaimReport.Appearance appearance, String base) {
        JsonObjectBuilder work = JSON.createObjectBuilder().add("@type", "NewsArticle").add("url",
                appearance.address() == null ? base + appearance.path() : appearance.address());
        if (appearance.title() != null) {
            work.add("headline", appearance.title());
        }
        if (appearance.publishedOn() != null) {
            work.add("datePublished", appearance.publishedOn().toString());
        }
        if (appearance.outlet() != null) {
            work.add("publisher", JSON.createObjectBuilder().add("@type", "Organization").add("name", appearance.outlet()));
        }
        return work;
    }

    private static String rating(ClaimReport report) {
        return report.claim().status() == ReviewStatus.ACCEPTED ? "نسبة القول مؤكدة، ولا حكم على صحته"
                : "نسبة القول مستخرجة آلياً، ولا حكم على صحته";
    }
}
