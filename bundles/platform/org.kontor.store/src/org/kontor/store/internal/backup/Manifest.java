package org.kontor.store.internal.backup;

import java.util.List;

/**
 * What a backup says about itself.
 *
 * @param format of the file
 * @param program the version that made it
 * @param database the dialect's name
 * @param made ISO 8601, UTC
 * @param bytes of all contents unpacked
 * @param entries how many contents there are
 */
public record Manifest(int format, String program, String database, String made, List<Unit> units, long bytes,
        int entries) {

    /** The format that this program writes. */
    public static final int FORMAT = 1;

    static final String NAME = "manifest.json";

    /** A module with data in it: the version of its newest migration, and the module's own. */
    public record Unit(String name, String highest, String program) {
    }
}
