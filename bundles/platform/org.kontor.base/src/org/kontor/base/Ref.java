package org.kontor.base;

/**
 * A record named in another: its id and what a person calls it.
 *
 * @param id the record's id, above zero
 * @param label its name or number; not trusted on the way in, where only the id counts
 */
public record Ref(long id, String label) {

    @Override
    public String toString() {
        return label;
    }
}
