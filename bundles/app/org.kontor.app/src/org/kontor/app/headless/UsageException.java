package org.kontor.app.headless;

import org.kontor.base.KontorException;
import org.kontor.base.Message;

/** The words on the command line make no sense; says which and why. */
public class UsageException extends KontorException {

    private static final long serialVersionUID = 1L;

    public UsageException(Message text) {
        super(text, null);
    }
}
