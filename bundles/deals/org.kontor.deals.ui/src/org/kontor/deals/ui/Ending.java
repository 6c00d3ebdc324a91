package org.kontor.deals.ui;

import java.time.LocalDate;
import org.kontor.base.Money;

/** What a person is asked for when a deal ends. Public for the form that edits it. */
public sealed interface Ending permits Ending.Won, Ending.Lost {

    /**
     * It was won.
     *
     * @param amount null keeps the deal's
     */
    record Won(LocalDate on, Money amount) implements Ending {
    }

    /**
     * It was lost.
     *
     * @param reason its words: one of the known ones, or a new one
     */
    record Lost(LocalDate on, String reason, String remark) implements Ending {
    }
}
