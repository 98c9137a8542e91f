package org.isnad.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.knowledge.OrganizationView;

@Type("Appearance")
@Description("A further outlet, address or day at which the very same text was met.")
public record AppearanceView(@Description("Who published it there.") OrganizationView outlet,
        @Description("Its address there.") String sourceUrl,
        @Description("Its day there.") LocalDate publishedOn,
        @NonNull @Description("When it was brought, UTC.") OffsetDateTime seenAt) {
}
