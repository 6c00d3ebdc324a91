package org.kontor.ui.internal;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kontor.base.KontorException;
import org.kontor.base.Messages;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.Notice;
import org.kontor.ui.Notices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words for what can be explained, an id in the log for what can't. */
@Component
public final class LoggingErrorReporter implements ErrorReporter {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingErrorReporter.class);
    private static final Messages MESSAGES = Messages.of(LoggingErrorReporter.class);
    private static final long SAME_WITHIN_NANOS = 5_000_000_000L;

    private final Notices notices;
    private final Map<String, Long> lately = new ConcurrentHashMap<>();

    @Activate
    public LoggingErrorReporter(@Reference Notices notices) {
        this.notices = notices;
    }

    @Override
    public void report(Throwable error, Runnable retry) {
        final long now = System.nanoTime();
        lately.values().removeIf(then -> now - then > SAME_WITHIN_NANOS);
        final String same = error instanceof KontorException known ? known.text().toString() : "" + error;
        if (lately.putIfAbsent(same, now) != null) {
            return;
        }
        final var tone = error instanceof KontorException ? Notice.Tone.WARNING : Notice.Tone.ERROR;
        final var notice = new Notice(tone, words(error), null, null);
        notices.show(retry == null ? notice : notice.with(MESSAGES.message("error.again"), retry));
    }

    @Override
    public String words(Throwable error) {
        if (error instanceof KontorException known) {
            LOG.info("Said to the user: {}", known.getMessage(), known.getCause());
            return known.text().text();
        }
        final String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {}", id, error);
        return MESSAGES.text("error.unexpected", id);
    }
}
