package org.isnad.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.isnad.graphql.RequestFault;
import org.isnad.page.Frame;
import org.isnad.wording.Fault;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages instead of those that cannot be shown. */
public class FaultPages {

    private static final Logger LOG = Logger.getLogger(FaultPages.class);

    /** Their template's data. */
    @CheckedTemplate(basePath = "fault", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record FaultPage(Fault fault) implements TemplateInstance {
    }

    @ServerExceptionMapper
    public Response requestFault(RequestFault fault) {
        return page(Fault.ADDRESS, Response.Status.BAD_REQUEST.getStatusCode());
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        if (status < 400 || exception.getResponse().hasEntity()) {
            return exception.getResponse();
        }
        if (status >= 500) {
            LOG.error("a page failed", exception);
            return page(Fault.BROKEN, status);
        }
        return page(status == Response.Status.NOT_FOUND.getStatusCode() ? Fault.MISSING : Fault.ADDRESS, status);
    }

    @ServerExceptionMapper
    public Response broken(RuntimeException exception) {
        LOG.error("a page failed", exception);
        return page(Fault.BROKEN, Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
    }

    static Response page(Fault fault, int status) {
        return Response.status(status).type(Frame.HTML).entity(new FaultPage(fault).render()).build();
    }
}
