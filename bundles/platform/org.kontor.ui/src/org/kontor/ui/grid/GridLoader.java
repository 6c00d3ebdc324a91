package org.kontor.ui.grid;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.kontor.base.Message;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.list.RowWindow;

/** Reads the pages that the window lacks, one after the other, off the UI thread. */
final class GridLoader<R extends Row> {

    private final RecordList<R> list;
    private final RowWindow<R> window;
    private final Background background;
    private final Control owner;
    private final Message name;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private final Consumer<Boolean> busy;

    private Background.Running reading;
    private Background.Running counting;
    private long first;
    private long last = -1;
    private boolean broken;

    GridLoader(RecordList<R> list, RowWindow<R> window, Background background, Control owner, Message name,
            Runnable changed, Consumer<Throwable> failed, Consumer<Boolean> busy) {
        this.list = list;
        this.window = window;
        this.background = background;
        this.owner = owner;
        this.name = name;
        this.changed = changed;
        this.failed = failed;
        this.busy = busy;
    }

    /** These rows are looked at. */
    void look(long from, long to) {
        first = from;
        last = to;
        next();
    }

    /** The window starts again: what is on its way is not wanted any more. */
    void restart() {
        broken = false;
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
        if (counting != null) {
            counting.cancel();
            counting = null;
        }
        next();
    }

    private void next() {
        if (broken || last < 0 || reading != null && reading.active()) {
            return;
        }
        final var missing = window.missing(first, last);
        if (missing.isEmpty()) {
            reading = null;
            busy.accept(counting != null && counting.active());
            return;
        }
        busy.accept(true);
        final RowWindow.Read read = missing.get();
        reading = background.run(Call.of(name, progress -> list.page(read.request())).then(owner, page -> {
            reading = null;
            window.accept(read, page);
            changed.run();
            next();
        }).failing(this::failed).quietly());
    }

    private boolean failed(Throwable error) {
        broken = true;
        reading = null;
        busy.accept(false);
        failed.accept(error);
        return true;
    }

    /** Counts the rows, then goes on. */
    void count(Runnable then) {
        if (window.counted()) {
            then.run();
            return;
        }
        if (counting != null && counting.active()) {
            return;
        }
        busy.accept(true);
        final var filters = window.filters();
        counting = background.run(Call.of(name, progress -> list.count(filters)).then(owner, rows -> {
            counting = null;
            window.counted(rows);
            changed.run();
            then.run();
            next();
        }).failing(this::failed));
    }

    boolean isBusy() {
        return reading != null && reading.active() || counting != null && counting.active();
    }
}
