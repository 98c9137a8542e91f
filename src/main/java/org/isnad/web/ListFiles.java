package org.isnad.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.isnad.article.ArticleFilter;
import org.isnad.claim.ClaimFilter;
import org.isnad.directory.OrganizationFilter;
import org.isnad.directory.PersonFilter;
import org.isnad.export.AtomFeed;
import org.isnad.export.CsvFile;
import org.isnad.export.JsonLinesFile;
import org.isnad.export.Listing;
import org.isnad.export.Listings;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.OrganizationKind;
import org.isnad.finding.Stance;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Page;
import org.isnad.page.Asked;
import org.isnad.page.Pager;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** Any filtered list to be taken along: the list's address and conditions with the format's ending. */
@Path("/{list:claims|articles|people|organizations}.{format:csv|jsonl|atom}")
@Blocking
public class ListFiles {

    @Inject
    Listings listings;

    @Context
    UriInfo address;

    @GET
    public Response file(@RestPath String list, @RestPath String format) {
        return switch (list) {
            case "claims" -> file(format, "الأقوال · Claims", listings.claims(new ClaimFilter(id("Person", "speaker"),
                    id("Person", "about"), id("Article", "article"), id("Organization", "outlet"),
                    Asked.one(ClaimKind.class, asked("kind")), Asked.one(Stance.class, asked("stance")), null,
                    Asked.day(asked("from")), Asked.day(asked("to")), asked("text"), id("Organization", "through"))));
            case "articles" -> file(format, "الأخبار · Articles", listings.articles(new ArticleFilter(
                    id("Organization", "outlet"), Asked.day(asked("from")), Asked.day(asked("to")), asked("text"))));
            case "people" -> file(format, "الأشخاص · People", listings.people(new PersonFilter(asked("name"))));
            default -> file(format, "الجهات · Organizations", listings.organizations(
                    new OrganizationFilter(asked("name"), Asked.one(OrganizationKind.class, asked("kind")))));
        };
    }

    private <T> Response file(String format, String title, Listing<T> list) {
        return format.equals("atom") ? feed(title, list)
                : download(list, format, format.equals("csv") ? "text/csv;charset=UTF-8;header=present"
                        : "application/jsonl;charset=UTF-8", format.equals("csv") ? CsvFile::write : JsonLinesFile::write);
    }

    private <T> Response download(Listing<T> list, String ending, String type, Format<T> format) {
        Page<T> first = list.first();
        String base = base(address);
        StreamingOutput content = out -> {
            try {
                format.write(list, first, base, out);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        };
        return Response.ok(content).header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"isnad-" + list.name() + "." + ending + "\"")
                .build();
    }

    private <T> Response feed(String title, Listing<T> list) {
        Page<T> page = list.feed(asked("after"));
        Map<String, String> conditions = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> conditions.put(name, values.get(0)));
        String self = Pager.address("/" + list.name() + ".atom", conditions);
        conditions.remove("after");
        String html = Pager.address("/" + list.name(), conditions);
        conditions.put("after", page.info().endCursor());
        return Response.ok(AtomFeed.of("إسناد · Isnad: " + title, list.entries().apply(page.items()), base(address), self, html,
                page.hasNext() ? Pager.address("/" + list.name() + ".atom", conditions) : null))
                .header(HttpHeaders.CONTENT_TYPE, AtomFeed.MEDIA_TYPE).build();
    }

    /** Writes a list from its first part on. */
    @FunctionalInterface
    private interface Format<T> {
        void write(Listing<T> list, Page<T> first, String base, OutputStream out) throws IOException;
    }

    private String asked(String name) {
        return Asked.text(address.getQueryParameters().getFirst(name));
    }

    private String id(String type, String name) {
        Long key = Asked.optionalKey(asked(name));
        return key == null ? null : GlobalId.of(type, key);
    }

    /** Address of the server as the client knows it, without a slash at its end. */
    static String base(UriInfo address) {
        return address.getBaseUri().toString().replaceFirst("/$", "");
    }
}
