package org.kontor.deals;

import java.time.Duration;
import java.time.Instant;

/**
 * A deal stood in a stage.
 *
 * @param enteredAt null when nobody knows (imported without a date)
 * @param stayed until the next stage; null while it stands there, or when a date is unknown
 * @param by who moved it there
 */
public record StageEntry(Stage stage, Instant enteredAt, Duration stayed, String by) {
}
