package org.isnad.retelling;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.page.Addresses;
import org.isnad.page.Asked;
import org.isnad.page.Frame;
import org.isnad.page.Preview;
import org.isnad.statement.StatementReads;
import org.isnad.statement.StatementView;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** A statement with all its reports. */
@Path("/statements")
@Produces(Frame.HTML)
@Blocking
public class StatementResource {

    /** The page's data. */
    @CheckedTemplate(basePath = "statement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record StatementPage(Retelling retelling, Preview preview) implements TemplateInstance {
    }

    @Inject
    StatementReads statements;

    @Inject
    Retelling.Reader retellings;

    @GET
    @Path("/{key}")
    public TemplateInstance one(@RestPath String key) {
        long asked = Asked.key(key);
        StatementView statement = statements.byKey(List.of(asked)).get(asked);
        if (statement == null) {
            throw new NotFoundException();
        }
        Asked.requireOwnPage(asked, statement.key(), "/statements/");
        Retelling retelling = retellings.of(statement);
        var speaker = retelling.first().speaker();
        return new StatementPage(retelling,
                Preview.of((speaker == null ? "" : Addresses.called(speaker) + ": ") + statement.text()));
    }
}
