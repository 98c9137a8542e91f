package org.isnad.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.isnad.ingestion.FaultCode;
import org.isnad.ingestion.Ingestion;
import org.isnad.ingestion.InputFault;
import org.isnad.page.Frame;
import org.isnad.wording.Verbatim;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The form for taking articles in: one text, one file, or several files at once. */
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

    @Inject
    IntakeQueue queue;

    @Inject
    IntakeReads intakes;

    @GET
    public TemplateInstance form() {
        return new IngestPage(Typed.of("", "", "", "", ""), null, false);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response ingest(@RestForm String text, @RestForm("file") List<FileUpload> files, @RestForm String title,
            @RestForm String outlet, @RestForm String publishedOn, @RestForm String sourceUrl) throws IOException {
        List<Upload> uploads = uploads(files);
        // Browsers send every line end of a text field as CR LF, whatever was pasted.
        String pasted = text == null ? "" : text.replace("\r\n", "\n");
        Mistake mistake;
        try {
            Given given = new Given(title, outlet, day(publishedOn), sourceUrl);
            if (!pasted.isBlank() && !uploads.isEmpty()) {
                mistake = new Mistake("file", FaultCode.EXACTLY_ONE_REQUIRED);
            } else if (uploads.size() > 1) {
                return Response.seeOther(IntakeResource.address(queue.add(uploads, given.ofSeveral()))).build();
            } else {
                return one(uploads.isEmpty() ? Upload.pasted(pasted) : uploads.get(0), given);
            }
        } catch (InputFault fault) {
            String field = fault.field();
            boolean content = field.equals("text") || field.equals("html");
            mistake = new Mistake(content ? uploads.isEmpty() ? "text" : "file" : field, fault.code());
        } catch (DateTimeException e) {
            mistake = new Mistake("publishedOn", null);
        }
        return Response.status(UNPROCESSABLE).type(Frame.HTML)
                .entity(new IngestPage(Typed.of(pasted, title, outlet, publishedOn, sourceUrl), mistake, !uploads.isEmpty())
                        .render())
                .build();
    }

    /** Leads to the article, or to where its reading is followed when that takes longer than a moment. */
    private Response one(Upload upload, Given given) throws InputFault {
        ingestion.check(upload.with(given));
        String intake = queue.addOne(upload, given);
        return Response
                .seeOther(IntakeResource.articleAlone(intakes.of(intake)).orElseGet(() -> IntakeResource.address(intake)))
                .build();
    }

    private static List<Upload> uploads(List<FileUpload> files) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (FileUpload file : files == null ? List.<FileUpload> of() : files) {
            if (file.fileName() != null && !file.fileName().isBlank()) {
                uploads.add(new Upload(file.fileName(), Files.readAllBytes(file.uploadedFile())));
            }
        }
        return uploads;
    }

    private static LocalDate day(String value) {
        return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    }
}
