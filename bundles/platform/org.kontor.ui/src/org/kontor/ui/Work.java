package org.kontor.ui;

import org.kontor.base.Progress;

/** Work off the UI thread. */
@FunctionalInterface
public interface Work<T> {

    /** Does it; may ask {@code progress} whether somebody cancelled. */
    T with(Progress progress) throws Exception;
}
