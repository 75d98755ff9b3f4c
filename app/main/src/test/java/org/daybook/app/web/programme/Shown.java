package org.daybook.app.web.programme;

import java.util.Locale;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills templates as the application does. */
final class Shown {

    private static final MockServletContext SERVLETS = new MockServletContext();
    private static final ThymeleafViewResolver VIEWS = views();

    private Shown() {}

    /** @param parameters the query of the address, names without a value */
    static String page(String template, Map<String, ?> model, String... parameters) {
        MockHttpServletRequest request = new MockHttpServletRequest(SERVLETS, "GET", "/");
        for (String parameter : parameters) request.addParameter(parameter, "");
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            VIEWS.resolveViewName(template, Locale.UK).render(model, request, response);
            return response.getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException("The template " + template + " cannot be filled", e);
        }
    }

    private static ThymeleafViewResolver views() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.setServletContext(SERVLETS);
        context.refresh();
        SERVLETS.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        views.setApplicationContext(context);
        return views;
    }
}
