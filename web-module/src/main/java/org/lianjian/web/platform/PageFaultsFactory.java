package org.lianjian.web.platform;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageFaults} in charge. */
public class PageFaultsFactory extends ExceptionHandlerFactory {

    public PageFaultsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageFaults(getWrapped().getExceptionHandler());
    }
}
