package org.kontor.demo.internal;

/**
 * Somebody made up.
 *
 * @param father the father's name as it is used with the given name; empty where it is not used
 */
record Human(String given, String father, String family, boolean woman) {

    String name() {
        return given + " " + family;
    }

    /** As in {@code О. І.} */
    String initials() {
        return given.charAt(0) + "." + (father.isEmpty() ? "" : " " + father.charAt(0) + ".");
    }
}
