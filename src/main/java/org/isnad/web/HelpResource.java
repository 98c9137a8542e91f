package org.isnad.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.page.Frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the keys do; the script shows the same in a dialog. */
@Path("/help")
@Produces(Frame.HTML)
public class HelpResource {

    /** Its template's data. */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record HelpPage(boolean fromRight) implements TemplateInstance {
    }

    @jakarta.inject.Inject
    Frame frame;

    @GET
    public TemplateInstance help() {
        return new HelpPage(frame.language().rightToLeft());
    }
}
