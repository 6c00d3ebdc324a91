package org.kontor.architecture;

import java.util.List;

/** Something that the shape of the program promises. */
@FunctionalInterface
interface Rule {

    /** One line for each place that breaks it, naming the place and what to do. */
    List<String> violations(Repository repository);
}
