package org.isnad.intake;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.isnad.page.Frame;
import org.isnad.wording.Language;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** What becomes of what was brought in: a page that follows it, and the events it follows. */
@Path(IntakeResource.PATH + "{intake}")
@Blocking
public class IntakeResource {

    static final String PATH = "/ingest/";

    private static final Duration OFTEN = Duration.ofMillis(300);
    /** Browsers come back by themselves for more. */
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    /**
     * The page's data.
     *
     * @param alone whether one text came by itself
     */
    @CheckedTemplate(basePath = "ingest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record IntakePage(String address, boolean alone, List<IntakeReads.Progress> files, int over, int added, int known,
            int faulty)
            implements
                TemplateInstance {

        static IntakePage of(String intake, List<IntakeReads.Progress> files) {
            return new IntakePage(IntakeResource.address(intake).toString(), files.size() == 1, files,
                    (int) files.stream().filter(one -> one.state().over()).count(),
                    count(files, IntakeState.ADDED), count(files, IntakeState.KNOWN), count(files, IntakeState.FAULTY));
        }

        private static int count(List<IntakeReads.Progress> files, IntakeState state) {
            return (int) files.stream().filter(one -> one.state() == state).count();
        }
    }

    /** One file's row, as it is sent when it changes. */
    @CheckedTemplate(basePath = "ingest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record IntakeRow(IntakeReads.Progress file) implements TemplateInstance {
    }

    @Inject
    IntakeReads reads;

    @Inject
    Frame frame;

    @Inject
    Sse sse;

    @GET
    @Produces(Frame.HTML)
    public Response page(@RestPath String intake) {
        List<IntakeReads.Progress> files = some(intake);
        return articleAlone(files).map(Response::seeOther)
                .orElseGet(() -> Response.ok(IntakePage.of(intake, files).render())).build();
    }

    static URI address(String intake) {
        return URI.create(PATH + intake);
    }

    /** Where what was found in a text that came alone is shown, in its place; empty until it is read. */
    static Optional<URI> articleAlone(List<IntakeReads.Progress> files) {
        IntakeReads.Progress one = files.get(0);
        return files.size() > 1 || one.article() == null ? Optional.empty()
                : Optional.of(URI.create("/articles/" + one.article().key() + "?taken="
                        + (one.state() == IntakeState.ADDED ? "new" : "known")));
    }

    /** A "file" event with its row for each change, a "done" event at the end. */
    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(@RestPath String intake) {
        some(intake);
        Language language = frame.language();
        Map<Integer, IntakeReads.Progress> sent = new HashMap<>();
        return Multi.createFrom().ticks().every(OFTEN).onOverflow().drop()
                .emitOn(Infrastructure.getDefaultWorkerPool()).map(tick -> reads.of(intake))
                .onItem().transformToMultiAndConcatenate(files -> Multi.createFrom().iterable(changes(files, sent, language)))
                .select().first(event -> !"end".equals(event.getName()))
                .ifNoItem().after(AT_MOST).recoverWithCompletion();
    }

    private List<OutboundSseEvent> changes(List<IntakeReads.Progress> files, Map<Integer, IntakeReads.Progress> sent,
            Language language) {
        List<OutboundSseEvent> events = new ArrayList<>();
        for (IntakeReads.Progress file : files) {
            if (!file.isAsFar(sent.put(file.position(), file))) {
                events.add(sse.newEventBuilder().name("file").data(new IntakeRow(file).setLocale(language.locale()).render())
                        .build());
            }
        }
        if (files.stream().allMatch(file -> file.state().over())) {
            events.add(sse.newEventBuilder().name("done").data("").build());
            events.add(sse.newEventBuilder().name("end").data("").build());
        }
        return events;
    }

    private List<IntakeReads.Progress> some(String intake) {
        List<IntakeReads.Progress> files = reads.of(intake);
        if (files.isEmpty()) {
            throw new NotFoundException();
        }
        return files;
    }
}
