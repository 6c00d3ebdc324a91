package org.kontor.ui;

/** Short notices in the corner of the window that ask for nothing. A service; any thread. */
public interface Notices {

    /** Says it; goes away by itself unless it warns. */
    void show(Notice notice);
}
