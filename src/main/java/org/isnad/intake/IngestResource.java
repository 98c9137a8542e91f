package org.isnad.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.isnad.ingestion.FaultCode;
import org.isnad.ingestion.IngestArticleInput;
import org.isnad.ingestion.Ingestion;
import org.isnad.ingestion.InputFault;
import org.isnad.ingestion.TextDecoding;
import org.isnad.page.Frame;
import org.isnad.wording.Verbatim;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The form for taking an article in. */
@Path("/ingest")
@Produces(Frame.HTML)
@Blocking
public class IngestResource {

    private static final int UNPROCESSABLE = 422;

    /** What the user typed; it is given back with a fault. */
    public record Typed(Verbatim text, Verbatim title, Verbatim outlet, Verbatim publishedOn, Verbatim sourceUrl) {

        static Typed of(String text, String title, String outlet, String publishedOn, String sourceUrl) {
            return new Typed(new Verbatim(text), new Verbatim(title), new Verbatim(outlet), new Verbatim(publishedOn),
                    new Verbatim(sourceUrl));
        }
    }

    /**
     * What is wrong.
     *
     * @param field the form's field
     * @param code null for a date that is none
     */
    public record Mistake(String field, FaultCode code) {
    }

    /** The form's data. */
    @CheckedTemplate(basePath = "ingest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record IngestPage(Typed typed, Mistake mistake, boolean fileLost) implements TemplateInstance {
    }

    @Inject
    Ingestion ingestion;

    @GET
    public TemplateInstance form() {
        return new IngestPage(Typed.of("", "", "", "", ""), null, false);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response ingest(@RestForm String text, @RestForm FileUpload file, @RestForm String title,
            @RestForm String outlet, @RestForm String publishedOn, @RestForm String sourceUrl) throws IOException {
        boolean uploaded = file != null && file.fileName() != null && !file.fileName().isBlank();
        boolean typed = text != null && !text.isBlank();
        // Browsers send every line end of a text field as CR LF, whatever was pasted.
        String pasted = text == null ? null : text.replace("\r\n", "\n");
        Mistake mistake;
        try {
            if (typed && uploaded) {
                mistake = new Mistake("file", FaultCode.EXACTLY_ONE_REQUIRED);
            } else {
                String content = uploaded ? TextDecoding.decode(Files.readAllBytes(file.uploadedFile()), null) : pasted;
                boolean page = uploaded && isPage(file.fileName(), content);
                Ingestion.Outcome outcome = ingestion
                        .ingest(new IngestArticleInput(page ? null : content == null ? "" : content,
                                page ? content : null, title, outlet, day(publishedOn), sourceUrl));
                return Response.seeOther(URI.create(
                        "/articles/" + outcome.article().key() + "?taken=" + (outcome.created() ? "new" : "known"))).build();
            }
        } catch (InputFault fault) {
            String field = fault.userError().field().get(1);
            mistake = new Mistake(uploaded && (field.equals("text") || field.equals("html")) ? "file" : field, fault.code());
        } catch (DateTimeException e) {
            mistake = new Mistake("publishedOn", null);
        }
        return Response.status(UNPROCESSABLE).type(Frame.HTML)
                .entity(new IngestPage(Typed.of(pasted, title, outlet, publishedOn, sourceUrl), mistake, uploaded).render())
                .build();
    }

    private static LocalDate day(String value) {
        return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    }

    private static boolean isPage(String name, String content) {
        String start = content.stripLeading().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?") || start.startsWith("<!doctype html")
                || start.startsWith("<html");
    }
}
