package org.kontor.demo;

import java.time.LocalDate;
import org.kontor.base.Progress;
import org.kontor.base.Result;

/**
 * Fills a database with a company that sells warehouse equipment to made-up Polish, Ukrainian and Russian companies:
 * its people, products, partners, contact persons and three years of deals. Nobody in it exists: telephone numbers
 * can't be called, mail addresses end in {@code .example}.
 */
public interface DemoCompany {

    /**
     * Makes it, as the program itself, in many transactions and little memory. When cancelled, what is made stays. Not
     * for the UI thread.
     *
     * @param progress told how many partners and deals there are to make and are made
     * @return rejected when the database has partners already and {@code wish} does not allow that
     */
    Result<Made> make(Wish wish, Progress progress);

    /**
     * What to make. The same wish makes the same data in every empty database, in the user's language.
     *
     * @param deals how many, 0 to 1,000,000; there are a fifth as many partners, but at least 40
     * @param today the day on which the three years end
     * @param besideOthers whether it may be made in a database that has partners already
     */
    record Wish(int deals, long seed, LocalDate today, boolean besideOthers) {

        /** How many deals there can be. */
        public static final int MOST = 1_000_000;

        /** How many deals are enough to look around. */
        public static final int USUAL = 600;

        /** Up to today, with the usual seed, into an empty database only. */
        public static Wish of(int deals) {
            return new Wish(deals, 20_000_101, LocalDate.now(), false);
        }
    }

    /**
     * What was made.
     *
     * @param whole false when it was cancelled
     */
    record Made(int users, int products, int partners, int persons, int deals, boolean whole) {
    }
}
