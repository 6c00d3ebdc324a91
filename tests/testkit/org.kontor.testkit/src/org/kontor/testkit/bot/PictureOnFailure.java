package org.kontor.testkit.bot;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of the screen in {@code target/screenshots} when a journey fails. */
public final class PictureOnFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
            var file = Path.of("target", "screenshots", name + ".png").toAbsolutePath();
            new Bot().screenshot(file);
            System.err.println("Picture of the screen: " + file);
        }
    }
}
