package org.kontor.app.headless.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.kontor.app.headless.Command;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Kontor's commands without a window. */
public final class HeadlessApplication implements IApplication {

    /** How long a command may take to end after Ctrl+C: as long as its batch lasts. */
    private static final int PATIENCE_SECONDS = 60;
    private static final int START_SECONDS = 30;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Locale.setDefault(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
        var terminal = new SystemTerminal(watched());
        var ended = new CountDownLatch(1);
        var hook = new Thread(() -> endGently(terminal, ended), "Ctrl+C");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return run(terminal, arguments);
        } finally {
            ended.countDown();
            forget(hook);
        }
    }

    private static Integer run(SystemTerminal terminal, String... arguments) throws InterruptedException {
        var bundle = FrameworkUtil.getBundle(HeadlessApplication.class);
        var tracker = new ServiceTracker<CommandRunner, CommandRunner>(bundle.getBundleContext(), CommandRunner.class,
                null);
        tracker.open();
        try {
            var runner = tracker.waitForService(TimeUnit.SECONDS.toMillis(START_SECONDS));
            if (runner == null) {
                terminal.warn(Texts.error(Texts.text("notWhole")));
                return Command.FAILED;
            }
            int code = runner.run(terminal, System.getenv(), Arrays.copyOf(arguments, arguments.length));
            terminal.flush();
            return code;
        } catch (IOException e) {
            return Command.DONE;
        } finally {
            tracker.close();
        }
    }

    /** The launcher knows whether standard error is a terminal; Java can only ask about all streams together. */
    private static boolean watched() {
        return Boolean.parseBoolean(System.getProperty("kontor.terminal", "false"));
    }

    private static void endGently(SystemTerminal terminal, CountDownLatch ended) {
        terminal.cancel();
        try {
            if (!terminal.awaitsPerson()) {
                ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Ctrl+C: the process is ending already, and waits for this
        }
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
