package org.kontor.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.Problem;
import org.kontor.base.Result;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.Notice;
import org.kontor.ui.Notices;

/** Deletes records at once and offers to bring them back. */
public final class Deleting {

    private static final Messages MESSAGES = Messages.of(Deleting.class);

    private final Background background;
    private final Notices notices;

    /** With these services. */
    public Deleting(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /**
     * Deletes; what is refused is said. Each of the records is handed to {@code delete}, which answers the record as it
     * was, or why not.
     *
     * @param name what the person sees while it runs
     * @param again creates the record anew, as undo; asked off the UI thread, as {@code delete} is
     */
    public <I, T> void delete(Message name, List<I> records, Function<I, Result<T>> delete,
            Function<T, Result<T>> again) {
        background.run(Call.of(name, progress -> {
            final List<T> gone = new ArrayList<>();
            final List<Problem> problems = new ArrayList<>();
            for (final I record : records) {
                switch (delete.apply(record)) {
                    case Result.Done<T> done -> gone.add(done.value());
                    case Result.Rejected<T> rejected -> problems.addAll(rejected.problems());
                }
            }
            say(problems);
            if (!gone.isEmpty()) {
                notices.show(Notice.done(MESSAGES.message("deleting.done", gone.size()))
                        .with(MESSAGES.message("deleting.undo"), () -> bringBack(name, gone, again)));
            }
            return null;
        }));
    }

    private <T> void bringBack(Message name, List<T> gone, Function<T, Result<T>> again) {
        background.run(Call.of(name, progress -> {
            final List<Problem> problems = new ArrayList<>();
            gone.forEach(record -> problems.addAll(again.apply(record).problems()));
            say(problems);
            return null;
        }));
    }

    private void say(List<Problem> problems) {
        if (!problems.isEmpty()) {
            notices.show(Notice.warning(problems.stream().map(problem -> problem.message().text()).distinct()
                    .limit(5).collect(Collectors.joining("\n"))));
        }
    }
}
