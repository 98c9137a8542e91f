package org.isnad.page;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;

import org.isnad.wording.Language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/** What the frame around every page takes from the request: its language, its section, its own address. */
@Named("frame")
@RequestScoped
public class Frame {

    /** Media type of pages. */
    public static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** Name of the query parameter that asks for a language and of the cookie that remembers it. */
    public static final String LANGUAGE = "lang";

    @Inject
    CurrentVertxRequest current;

    /** Every template speaks the language of the request it is rendered for. */
    static void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            var container = Arc.container();
            if (container != null && container.requestContext().isActive()) {
                instance.setAttribute(TemplateInstance.LOCALE, container.instance(Frame.class).get().language().locale());
            }
        });
    }

    public Language language() {
        if (current.getCurrent() == null) {
            return Language.AR;
        }
        HttpServerRequest request = current.getCurrent().request();
        Cookie cookie = request.getCookie(LANGUAGE);
        return Language.choose(request.getParam(LANGUAGE), cookie == null ? null : cookie.getValue(),
                request.getHeader("Accept-Language"));
    }

    /** The language that the address itself asks for, or null. */
    public Language asked() {
        return Language.of(current.getCurrent().request().getParam(LANGUAGE));
    }

    /** The first part of the path: articles, claims …; empty on the home page. */
    public String section() {
        return current.getCurrent().request().path().replaceFirst("^/", "").split("/")[0];
    }

    /** This page in a language. */
    public String address(Language language) {
        var query = current.getCurrent().queryParams().entries().stream()
                .filter(one -> !one.getKey().equals(LANGUAGE)).map(Frame::pair).collect(Collectors.joining());
        return path() + "?" + query + LANGUAGE + "=" + language.tag();
    }

    private String path() {
        String path = current.getCurrent().request().path();
        // Two slashes would make another host of it.
        return path.startsWith("//") ? "/" : path;
    }

    private static String pair(Map.Entry<String, String> one) {
        return Pager.encode(one.getKey()) + "=" + Pager.encode(one.getValue()) + "&";
    }
}
