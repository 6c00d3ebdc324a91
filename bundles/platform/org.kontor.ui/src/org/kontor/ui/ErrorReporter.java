package org.kontor.ui;

/**
 * The one place where errors reach the person. What Kontor explains itself ({@link org.kontor.base.KontorException})
 * is shown in its own words; anything else is logged under an id and shown once with that id. The same words again
 * within a few seconds are not shown twice. A service.
 */
public interface ErrorReporter {

    /**
     * Shows the error in a notice. Any thread.
     *
     * @param retry offered as "Try again"; null when there is nothing to try
     */
    void report(Throwable error, Runnable retry);

    /**
     * The words for an error that is shown in place: those of a KontorException, else a sentence with the id under
     * which it was logged.
     */
    String words(Throwable error);
}
