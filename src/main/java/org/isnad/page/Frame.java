package org.isnad.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;

import org.isnad.wording.Language;
import org.isnad.wording.Theme;

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

    /** The same for the theme. */
    public static final String THEME = "theme";

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
        return current.getCurrent() == null ? Language.AR
                : Language.choose(request().getParam(LANGUAGE), cookie(LANGUAGE), request().getHeader("Accept-Language"));
    }

    /** The language that the address itself asks for, or null. */
    public Language asked() {
        return Language.of(request().getParam(LANGUAGE));
    }

    public Theme theme() {
        Theme asked = askedTheme();
        Theme remembered = Theme.of(cookie(THEME));
        return asked != null ? asked : remembered != null ? remembered : Theme.AUTO;
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    /** The theme that the address itself asks for, or null. */
    public Theme askedTheme() {
        return Theme.of(request().getParam(THEME));
    }

    /** The first part of the path: articles, claims …; empty on the home page. */
    public String section() {
        return request().path().replaceFirst("^/", "").split("/")[0];
    }

    /** This page in a language. */
    public String address(Language language) {
        return with(LANGUAGE, language.tag());
    }

    /** This page in a theme. */
    public String address(Theme theme) {
        return with(THEME, theme.tag());
    }

    public String dark() {
        return address(Theme.DARK);
    }

    public String light() {
        return address(Theme.LIGHT);
    }

    /** This page without what is remembered, as others may link to it. */
    public String canonical() {
        String query = query();
        return origin() + path() + (query.isEmpty() ? "" : "?" + query.substring(0, query.length() - 1));
    }

    /** Scheme, host and port by which this server was asked. */
    public String origin() {
        return request().scheme() + "://" + request().authority();
    }

    private String with(String name, String value) {
        return path() + "?" + query() + name + "=" + value;
    }

    private String query() {
        return current.getCurrent().queryParams().entries().stream()
                .filter(one -> !Set.of(LANGUAGE, THEME).contains(one.getKey())).map(Frame::pair)
                .collect(Collectors.joining());
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }

    private String cookie(String name) {
        Cookie cookie = request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    private String path() {
        String path = request().path();
        // Two slashes would make another host of it.
        return path.startsWith("//") ? "/" : path;
    }

    private static String pair(Map.Entry<String, String> one) {
        return Pager.encode(one.getKey()) + "=" + Pager.encode(one.getValue()) + "&";
    }
}
