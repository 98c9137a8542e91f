package org.isnad.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The style sheet, made of its parts. */
@Path("/assets/" + Assets.SHEET)
public class StyleResource {

    @Inject
    Assets assets;

    @GET
    @Produces("text/css;charset=UTF-8")
    public String sheet() {
        return assets.sheet();
    }
}
