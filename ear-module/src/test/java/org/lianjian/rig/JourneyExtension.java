package org.lianjian.rig;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts program and browser once for all journeys, gives each test its own pages, keeps a picture and the log's end of a failed one. */
public class JourneyExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(JourneyExtension.class);
    private static final System.Logger LOG = System.getLogger(JourneyExtension.class.getName());

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Page.class, RunningProgram.class, Chromium.class).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == RunningProgram.class) {
            return program(context);
        }
        return type == Chromium.class ? chromium(context) : newPage(context);
    }

    private static RunningProgram program(ExtensionContext context) {
        return whole(context).getOrComputeIfAbsent(RunningProgram.class, key -> RunningProgram.start(), RunningProgram.class);
    }

    private static Chromium chromium(ExtensionContext context) {
        String address = program(context).address();
        return whole(context).getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(address), Chromium.class);
    }

    private static Page newPage(ExtensionContext context) {
        BrowserContext browser = chromium(context).newContext("zh-CN");
        Opened opened = context.getStore(HERE).getOrComputeIfAbsent(Opened.class, key -> new Opened(new ArrayList<>()), Opened.class);
        opened.contexts().add(browser);
        return browser.newPage();
    }

    private static Store whole(ExtensionContext context) {
        return context.getRoot().getStore(HERE);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String test = context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName();
            String name = TestDatabase.kind() + "-" + test;
            Chromium browser = whole(context).get(Chromium.class, Chromium.class);
            if (browser != null) {
                browser.photograph(Path.of("target/screenshots"), name);
            }
            LOG.log(System.Logger.Level.ERROR, () -> name + " failed. The program's last words:\n" + program(context).lastWords());
        }
    }

    /** Closed by JUnit when the test is over. */
    private record Opened(List<BrowserContext> contexts) implements AutoCloseable {

        @Override
        public void close() {
            contexts.forEach(BrowserContext::close);
        }
    }
}
